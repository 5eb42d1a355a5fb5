import { githubPromptFormat } from './github-prompt.js';
import { promptfooFormat } from './promptfoo/promptfoo.js';
import { spoTemplateFormat } from './spo-template.js';
/** In the order in which they are asked; the last one takes whatever is left. */
const FORMATS = [githubPromptFormat, promptfooFormat, spoTemplateFormat];
/** The format that a file is meant to be of. */
export function formatOf(source) {
    return FORMATS.find((format) => format.isMeant(source)) ?? spoTemplateFormat;
}
