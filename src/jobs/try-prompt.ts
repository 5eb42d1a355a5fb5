import { type FileSettings, NO_FILE_SETTINGS } from '../prompt-files/file-settings.ts';
import type { PromptSpec } from '../spo/types.ts';
import type { ModelStack } from './model-stack.ts';
import { readEntry } from './optimize-file.ts';

/**
 * Asks one prompt one question.
 * @param path names the format: `.yml` and `.yaml` are prompt files, anything else is the prompt itself
 * @returns the model's reply
 * @throws SpoError `invalid-prompt-file`, or why the model gave no answer
 */
export async function tryPrompt(
  path: string,
  bytes: Uint8Array,
  question: string,
  stack: ModelStack,
  signal?: AbortSignal,
): Promise<string> {
  const { spec, settings } = /\.ya?ml$/i.test(path) ? readEntry(path, bytes) : plainPrompt(path, bytes);
  const { models } = await stack.forPrompt({ key: spec.key, settings });
  const messages = spec.render(spec.prompt, { question });
  const draw = { file: spec.key, phase: 'try', number: 0 };
  const reply = await models.executor.complete({ role: 'execute', messages, draw }, signal);
  return reply.text;
}

interface AskedPrompt {
  readonly spec: Pick<PromptSpec, 'key' | 'prompt' | 'render'>;
  readonly settings: FileSettings;
}

function plainPrompt(path: string, bytes: Uint8Array): AskedPrompt {
  const spec: AskedPrompt['spec'] = {
    key: path,
    prompt: new TextDecoder().decode(bytes).trim(),
    render: (prompt, testCase) => [{ role: 'user', content: `${prompt}\n\n${testCase.question}` }],
  };
  return { spec, settings: NO_FILE_SETTINGS };
}
