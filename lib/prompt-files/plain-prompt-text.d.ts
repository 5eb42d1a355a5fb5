import { type PromptText } from './prompt-text.ts';
/**
 * The prompt that a text file as a whole is. Its byte order mark, its kind of line ends and the line ends behind its
 * text are the file's manner and no part of the prompt.
 */
export declare function plainPrompt(text: string): string;
/** Where that prompt stands, and the way back to it in the file's manner. @param text of the file at `path` */
export declare function plainPromptText(path: string, text: string): PromptText;
