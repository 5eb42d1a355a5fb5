import type { PromptSource } from '../prompt-format.ts';
import { type PromptText } from '../prompt-text.ts';
import type { YamlPath } from '../yaml-place.ts';
/** The text of a prompt that is a string in a JSON or YAML file. */
export declare function stringPromptText(source: PromptSource, path: YamlPath): PromptText;
/** The value of a text that is JSON. */
export declare function parseJson(text: string): {
    readonly ok: true;
    readonly value: unknown;
} | {
    readonly ok: false;
};
