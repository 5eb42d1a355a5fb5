import type { z } from 'zod';
import type { TextFault } from '../decode-text.ts';
import type { FileProblem } from '../prompt-file.ts';
import type { PromptSource } from '../prompt-format.ts';
import { type YamlPath } from '../yaml-place.ts';
/** YAML that belongs to a configuration: its own, or that of a file which it names. */
export interface ConfigurationPart extends PromptSource {
    /** Where the configuration names it; null for the configuration itself. */
    readonly namedAt: YamlPath | null;
}
/** What is wrong with a configuration, and what of it is not used; notices name each thing once. */
export declare class Findings {
    readonly faults: TextFault[];
    readonly elsewhere: FileProblem[];
    private readonly noticed;
    private readonly configuration;
    constructor(configuration: PromptSource);
    get areGood(): boolean;
    get notices(): readonly TextFault[];
    /** What makes the configuration invalid, at a path in one of its parts. */
    refuse(part: ConfigurationPart, path: YamlPath, sentence: string): void;
    /** What a schema refused in one of the parts. */
    refuseIssues(part: ConfigurationPart, error: z.core.$ZodError): void;
    /** What is wrong with the text of a file that the configuration names. */
    refuseText(path: string, text: string, faults: readonly TextFault[]): void;
    /** What is not used. In a file that the configuration names it has the place of that name. */
    notice(part: ConfigurationPart, path: YamlPath, sentence: string): void;
    private add;
}
