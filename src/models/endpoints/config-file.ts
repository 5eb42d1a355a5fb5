import { parse } from 'yaml';
import { z } from 'zod';
import { firstFault } from '../../machine/json.ts';
import { SpoError } from '../../spo/errors.ts';
import { OPENAI_BASE_URL } from '../openai/openai-model.ts';
import { spokenAt } from './api-type.ts';
import { resolveReferences } from './config-references.ts';
import type { Endpoint } from './saved-endpoints.ts';

/** Models as the configuration file of the Python original (`config2.yaml`) has them. */
export interface ModelConfig {
  /** What a role gets that names no model; null where the file has none. */
  readonly fallback: Endpoint | null;
  /** @throws SpoError `bad-input` for a model that the file does not have, with those that it has */
  modelNamed(name: string): Endpoint;
}

/** The framework behind the original has many more keys, which say nothing here. */
const entrySchema = z.looseObject({
  api_type: z.string().nullish(),
  model: z.string().nullish(),
  base_url: z
    .url({ protocol: /^https?$/, error: 'expected an address that starts with https:// or http://' })
    .nullish(),
  api_key: z.string().nullish(),
  temperature: z.number().min(0).max(2).nullish(),
});

const configSchema = z.looseObject({
  llm: entrySchema.nullish(),
  models: z.record(z.string(), entrySchema).nullish(),
});

type Entry = z.output<typeof entrySchema>;

/** @param path for messages. @throws SpoError `bad-input` for a file that cannot be used; nothing of it is quoted */
export function readModelConfig(path: string, bytes: Uint8Array): ModelConfig {
  const config = resolveReferences(readYaml(path, bytes), (reason) => unusable(path, reason));
  const checked = configSchema.safeParse(config);
  if (!checked.success) throw unusable(path, firstFault(checked.error));
  const { llm, models } = checked.data;
  const known = Object.keys(models ?? {});
  return {
    fallback: llm?.model ? endpointOf(path, llm.model, llm) : null,
    modelNamed(name) {
      const entry = models && Object.hasOwn(models, name) ? models[name] : undefined;
      if (entry !== undefined) return endpointOf(path, name, entry);
      throw new SpoError('bad-input', `${path} has no model with the name "${name}".`, {
        remedy: known.length === 0 ? 'Add it under `models`.' : `It has ${known.join(', ')}.`,
      });
    },
  };
}

/** Its own user's file, which needs none of the bounds of a prompt file that strangers may change. */
function readYaml(path: string, bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return parse(text, { merge: true, logLevel: 'error' });
  } catch {
    throw unusable(path, 'it is not valid YAML');
  }
}

function endpointOf(path: string, name: string, entry: Entry): Endpoint {
  const { api_type: type, base_url: baseUrl, api_key: key, temperature } = entry;
  const spoken = spokenAt(type, baseUrl, OPENAI_BASE_URL);
  if (!spoken.ok) throw unusable(path, `"${name}" ${spoken.reason}`, spoken.remedy);
  return {
    name,
    baseUrl: spoken.baseUrl,
    model: entry.model || name,
    temperature: temperature ?? null,
    reasoningEffort: null,
    apiKey: key || null,
  };
}

const WHAT_IT_NEEDS =
  'It needs `models`, with `base_url` and `api_key` for each name, or `llm` with a `model`.';

function unusable(path: string, reason: string, remedy = WHAT_IT_NEEDS): SpoError {
  const message = `${path} cannot be used as a configuration of models: ${reason}.`;
  return new SpoError('bad-input', message, { remedy });
}
