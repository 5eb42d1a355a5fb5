import { type PromptText } from '../prompt-text.ts';
import type { NamedFile } from './context.ts';
/** A prompt in a text file: without the white space around it, and with line feeds only. */
export interface TextPart {
    readonly text: string;
    readonly place: PromptText;
}
/**
 * The prompts in a text file: what stands between lines of three hyphens, blank parts aside.
 * @param isSplit false for a file that is one prompt, whatever lines it has
 * @param most parts that are of interest; of more, one more comes back
 */
export declare function textParts(file: NamedFile, isSplit: boolean, most: number): readonly TextPart[];
