import { type TextFault } from './decode-text.ts';
import type { FileProblem, ReferencedFiles } from './prompt-file.ts';
import type { PromptSource } from './prompt-format.ts';
import { type PromptText } from './prompt-text.ts';
import { type YamlPath } from './yaml-place.ts';
/** The text files that a template names, whether or not the rest of it is valid. */
export declare function textFilesOf({ path, value }: PromptSource): readonly string[];
type TemplateText = {
    readonly ok: true;
    readonly prompt: string;
    readonly text: PromptText;
} | {
    readonly ok: false;
    readonly fault: TextFault;
    readonly elsewhere: readonly FileProblem[];
};
interface TextHolder {
    readonly prompt?: string | undefined;
    readonly 'prompt-file'?: string | undefined;
    readonly path: YamlPath;
}
/**
 * The text of a prompt, from the template or from the file that it names.
 * @param owners the files that are taken, each with the prompt that names it; that of this prompt is added
 */
export declare function readTemplateText(source: PromptSource, { prompt, 'prompt-file': reference, path }: TextHolder, referenced: ReferencedFiles, owners: Map<string, string>): TemplateText;
export {};
