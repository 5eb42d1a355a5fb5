import type { ModelStack, PromptOfFile } from '../../models/run/run-models.ts';
import { choosePrompt } from '../../prompt-files/choose-prompt.ts';
import { questionMessage } from '../../prompt-files/text/question-message.ts';
import { NO_FILE_SETTINGS } from '../../settings/file-settings.ts';
import { ask } from '../../spo/asking/ask.ts';
import { SpoError } from '../../spo/errors.ts';
import type { Clock, LanguageModel } from '../../spo/ports.ts';
import type { PromptSpec, Usage } from '../../spo/types.ts';
import { parsePromptFileOnDisk } from '../change/prompt-file-on-disk.ts';

export interface TrialRequest {
  /** A prompt file whose messages and models are used; null for prompt, blank line, question. */
  readonly file: { readonly path: string; readonly bytes: Uint8Array } | null;
  /** Empty for the only one of its file. */
  readonly promptName: string;
  readonly prompts: readonly string[];
  readonly questions: readonly string[];
}

export type TrialAnswer =
  | { readonly ok: true; readonly text: string; readonly milliseconds: number }
  | { readonly ok: false; readonly error: SpoError };

export interface Trial {
  /** One row for each question, one answer for each prompt. */
  readonly rows: readonly { readonly question: string; readonly answers: readonly TrialAnswer[] }[];
  readonly usage: Usage;
}

/**
 * Asks every prompt every question, all at once within the limits of the models.
 * @throws SpoError `bad-input` or `invalid-prompt-file` for a file that cannot be used, `interrupted`
 */
export async function tryPrompts(
  { file, promptName, prompts, questions }: TrialRequest,
  stack: ModelStack,
  clock: Clock,
  signal?: AbortSignal,
): Promise<Trial> {
  const { render, ...prompt } = file === null ? PLAIN : await promptOfFile(file, promptName);
  const { models, usage } = await stack.forPrompt(prompt);
  const ask = async (text: string, question: string): Promise<TrialAnswer> => {
    const started = clock.elapsed();
    try {
      const reply = await askOnce(models.executor, { key: prompt.key, render }, text, question, signal);
      return { ok: true, text: reply, milliseconds: clock.elapsed() - started };
    } catch (error) {
      if (!(error instanceof SpoError) || error.code === 'interrupted') throw error;
      return { ok: false, error };
    }
  };
  const rows = questions.map(async (question) => ({
    question,
    answers: await Promise.all(prompts.map((text) => ask(text, question))),
  }));
  return { rows: await Promise.all(rows), usage: usage() };
}

type Asked = Pick<PromptSpec, 'key' | 'render'>;

const PLAIN: PromptOfFile & Asked = { key: 'typed', settings: NO_FILE_SETTINGS, render: questionMessage };

async function promptOfFile(
  { path, bytes }: NonNullable<TrialRequest['file']>,
  name: string,
): Promise<PromptOfFile & Asked> {
  const parsed = await parsePromptFileOnDisk(path, bytes);
  const { spec, settings } = choosePrompt(parsed, name === '' ? null : name);
  return { key: spec.key, settings, render: spec.render };
}

async function askOnce(
  model: LanguageModel,
  { key, render }: Asked,
  prompt: string,
  question: string,
  signal: AbortSignal | undefined,
): Promise<string> {
  const draw = { file: key, phase: 'try', number: 0 };
  const messages = render(prompt, { question });
  const { text } = await ask(model, { role: 'execute', messages, draw }, signal, question);
  return text;
}
