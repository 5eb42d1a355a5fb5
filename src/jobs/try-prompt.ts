import type { PromptSpec } from '../spo/types.ts';
import type { ModelStack } from './model-stack.ts';
import { readSpec } from './optimize-file.ts';

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
  const spec = /\.ya?ml$/i.test(path) ? readSpec(path, bytes) : plainSpec(path, bytes);
  const { models } = stack.forPrompt();
  const messages = spec.render(spec.prompt, { question });
  const draw = { file: spec.key, phase: 'try', number: 0 };
  const reply = await models.executor.complete({ role: 'execute', messages, draw }, signal);
  return reply.text;
}

function plainSpec(path: string, bytes: Uint8Array): Pick<PromptSpec, 'key' | 'prompt' | 'render'> {
  return {
    key: path,
    prompt: new TextDecoder().decode(bytes).trim(),
    render: (prompt, testCase) => [{ role: 'user', content: `${prompt}\n\n${testCase.question}` }],
  };
}
