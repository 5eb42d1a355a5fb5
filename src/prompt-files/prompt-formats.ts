import { githubPromptFormat } from './github-prompt/github-prompt.ts';
import type { PromptFormat, PromptSource } from './prompt-format.ts';
import { CONFIGURATION_NAME, promptfooFormat } from './promptfoo/promptfoo.ts';
import { spoTemplateFormat } from './spo-template/spo-template.ts';

/** In the order in which they are asked; the last one takes whatever is left. */
const FORMATS: readonly PromptFormat[] = [githubPromptFormat, promptfooFormat, spoTemplateFormat];

/** Whether a file of that name is a prompt file of some format rather than the text of a prompt. */
export function isPromptFileName(path: string): boolean {
  return /\.ya?ml$/i.test(path) || CONFIGURATION_NAME.test(path);
}

/** The format that a file is meant to be of. */
export function formatOf(source: PromptSource): PromptFormat {
  return FORMATS.find((format) => format.isMeant(source)) ?? spoTemplateFormat;
}
