import type { ExecutionSettings } from '../../settings/file-settings.ts';
import { compileSchema } from '../../spo/assertions/schema.ts';
import type { Assertion } from '../../spo/types.ts';
import type { PromptSource } from '../prompt-format.ts';
import { describeValue } from '../schema/describe-problem.ts';
import { isMapping } from '../schema/is-mapping.ts';
import { faultAt } from '../schema/schema-faults.ts';
import type { TextFault } from '../yaml/decode-text.ts';
import { quote } from '../yaml/quote.ts';
import type { GithubPrompt } from './github-prompt-schema.ts';

export type ExecutionReading =
  | {
      readonly ok: true;
      readonly execution: ExecutionSettings;
      readonly assertions: readonly Assertion[];
      readonly notices: readonly TextFault[];
    }
  | { readonly ok: false; readonly fault: TextFault };

type Mapping = Readonly<Record<string, unknown>>;

/** How the file wants its model to be asked, and what the shape of the answers it asks for is tested by. */
export function readExecution(file: GithubPrompt, source: PromptSource): ExecutionReading {
  const { responseFormat: kind, jsonSchema } = file;
  const parsed = typeof jsonSchema === 'string' ? parsedText(jsonSchema) : (jsonSchema ?? null);
  if (typeof jsonSchema === 'string' && parsed === null)
    return refused(source, 'expected a mapping as JSON', jsonSchema);
  if (kind === 'json_schema') return readSchema(file, parsed, source);
  const notices =
    parsed === null
      ? []
      : [faultAt(source, ['jsonSchema'], 'expected responseFormat to be json_schema, so this is not used')];
  const responseFormat = kind === 'json_object' ? { type: kind } : undefined;
  return { ok: true, execution: executionOf(file, responseFormat), assertions: [], notices };
}

function readSchema(file: GithubPrompt, named: Mapping | null, source: PromptSource): ExecutionReading {
  const { name, schema } = named ?? {};
  if (typeof name !== 'string' || !/\S/.test(name) || !isMapping(schema)) {
    const found = typeof file.jsonSchema === 'string' ? file.jsonSchema : named;
    return refused(source, 'expected a mapping with the keys name and schema', found);
  }
  const execution = executionOf(file, { type: 'json_schema', json_schema: { ...named } });
  const compiled = compileSchema(schema);
  if (compiled.ok) {
    const label = `json-schema ${quote(name)}`;
    return { ok: true, execution, assertions: [{ kind: 'json-schema', label, schema }], notices: [] };
  }
  const { path, reason, isKey } = compiled.fault;
  const isText = typeof file.jsonSchema === 'string';
  const place = ['jsonSchema', ...(isText ? [] : ['schema', ...path])];
  const sentence = `expected a schema that answers can be checked against, found one that is only sent to the model (${reason})`;
  const notice = faultAt(source, place, sentence, isKey && !isText);
  return { ok: true, execution, assertions: [], notices: [notice] };
}

function executionOf(
  { model, modelParameters }: GithubPrompt,
  responseFormat: Mapping | undefined,
): ExecutionSettings {
  const { temperature, topP, maxTokens, maxCompletionTokens } = modelParameters ?? {};
  const most = maxCompletionTokens ?? maxTokens ?? null;
  return {
    ...(model?.trim() ? { model: model.trim() } : {}),
    ...(typeof temperature === 'number' ? { temperature } : {}),
    ...(typeof topP === 'number' ? { topP } : {}),
    ...(most === null ? {} : { maxTokens: most }),
    ...(responseFormat ? { responseFormat } : {}),
  };
}

function parsedText(text: string): Mapping | null {
  try {
    const value: unknown = JSON.parse(text);
    return isMapping(value) ? value : null;
  } catch {
    return null;
  }
}

function refused(source: PromptSource, expected: string, found: unknown): ExecutionReading {
  const what = found === null ? ', but the key is missing' : `, found ${describeValue(found)}`;
  return { ok: false, fault: faultAt(source, ['jsonSchema'], expected + what) };
}
