import type { PromptEntry, WriteBack } from './prompt-file.ts';
import type { PromptSource } from './prompt-format.ts';
import { type YamlPath } from './yaml-place.ts';
/** Where the text of a prompt stands, and the way back to it. */
export type PromptText = Pick<PromptEntry, 'location' | 'textPath' | 'replacePrompt' | 'replacedLines'>;
/** The text of a prompt that is a string in a YAML (or JSON) file. @param path from the root of the document */
export declare function yamlPromptText({ path: file, text, document }: PromptSource, path: YamlPath): PromptText;
/** What holds for every prompt file, however its text is written. */
export declare function withinLimits(prompt: string, write: () => WriteBack): WriteBack;
