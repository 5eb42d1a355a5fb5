import { githubPromptFormat } from './github-prompt.ts';
import type { PromptFormat, PromptSource } from './prompt-format.ts';
import { promptfooFormat } from './promptfoo/promptfoo.ts';
import { spoTemplateFormat } from './spo-template.ts';

/** In the order in which they are asked; the last one takes whatever is left. */
const FORMATS: readonly PromptFormat[] = [githubPromptFormat, promptfooFormat, spoTemplateFormat];

/** The format that a file is meant to be of. */
export function formatOf(source: PromptSource): PromptFormat {
  return FORMATS.find((format) => format.isMeant(source)) ?? spoTemplateFormat;
}
