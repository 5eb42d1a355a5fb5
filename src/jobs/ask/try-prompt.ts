import type { ModelStack } from '../../models/run/run-models.ts';
import { choosePrompt } from '../../prompt-files/choose-prompt.ts';
import { isPromptFileName } from '../../prompt-files/prompt-formats.ts';
import { plainPrompt } from '../../prompt-files/text/plain-prompt-text.ts';
import { questionMessage } from '../../prompt-files/text/question-message.ts';
import { type FileSettings, NO_FILE_SETTINGS } from '../../settings/file-settings.ts';
import { ask } from '../../spo/asking/ask.ts';
import { SpoError } from '../../spo/errors.ts';
import type { PromptSpec } from '../../spo/types.ts';
import { parsePromptFileOnDisk } from '../change/prompt-file-on-disk.ts';

/**
 * Asks one prompt one question.
 * @param path names the format: YAML and promptfoo's configurations are prompt files, anything else is the prompt itself
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
  if (!/\S/.test(question)) throw new SpoError('bad-input', 'The question is blank.');
  const { spec, settings } = isPromptFileName(path)
    ? choosePrompt(await parsePromptFileOnDisk(path, bytes), name)
    : plainEntry(path, bytes);
  const { models } = await stack.forPrompt({ key: spec.key, settings });
  const messages = spec.render(spec.prompt, { question });
  const draw = { file: spec.key, phase: 'try', number: 0 };
  const { text } = await ask(models.executor, { role: 'execute', messages, draw }, signal, question);
  return text;
}

interface AskedPrompt {
  readonly spec: Pick<PromptSpec, 'key' | 'prompt' | 'render'>;
  readonly settings: FileSettings;
}

function plainEntry(path: string, bytes: Uint8Array): AskedPrompt {
  const prompt = plainPrompt(new TextDecoder().decode(bytes)).trim();
  if (prompt === '') throw new SpoError('bad-input', `${path} holds no prompt.`);
  const spec: AskedPrompt['spec'] = {
    key: path,
    prompt,
    render: questionMessage,
  };
  return { spec, settings: NO_FILE_SETTINGS };
}
