import { plainPrompt } from '../prompt-files/plain-prompt-text.ts';
import { questionMessage } from '../prompt-files/question-message.ts';
import type { PromptSpec } from '../spo/types.ts';
import { choosePrompt } from './choose-prompt.ts';
import type { ModelStack } from './model-stack.ts';
import { parsePromptFileOnDisk } from './prompt-file-on-disk.ts';

/**
 * Asks one prompt one question.
 * @param path names the format: `.yml` and `.yaml` are prompt files, anything else is the prompt itself
 * @param name of one prompt of that file; null for the only one
 * @returns the model's reply
 * @throws SpoError `invalid-prompt-file`, `bad-input` for a prompt that the file does not hold, or why the model gave no answer
 */
export async function tryPrompt(
  path: string,
  bytes: Uint8Array,
  name: string | null,
  question: string,
  stack: ModelStack,
  signal?: AbortSignal,
): Promise<string> {
  const spec = /\.ya?ml$/i.test(path)
    ? choosePrompt(await parsePromptFileOnDisk(path, bytes), name).spec
    : plainSpec(path, bytes);
  const { models } = stack.forPrompt();
  const messages = spec.render(spec.prompt, { question });
  const draw = { file: spec.key, phase: 'try', number: 0 };
  const reply = await models.executor.complete({ role: 'execute', messages, draw }, signal);
  return reply.text;
}

function plainSpec(path: string, bytes: Uint8Array): Pick<PromptSpec, 'key' | 'prompt' | 'render'> {
  return {
    key: path,
    prompt: plainPrompt(new TextDecoder().decode(bytes)).trim(),
    render: questionMessage,
  };
}
