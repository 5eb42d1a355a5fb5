import type { WriteBack } from './prompt-file.ts';
import type { YamlPath } from './yaml-place.ts';
/**
 * `text` with the string at `path` replaced by `value` and every byte outside that scalar kept: the new
 * text is spliced into the scalar's source range, in the style it had where that can hold the value. Each
 * spelling is read again before it is accepted: the value must read back exactly and everything else must
 * be equal. Never throws.
 */
export declare function replaceScalar(text: string, path: YamlPath, value: string): WriteBack;
