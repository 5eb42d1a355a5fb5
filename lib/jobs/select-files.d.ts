import type { ChangedFile } from '../forge/forge.ts';
/** The prompt files that a change touches when nothing else is said. */
export declare const DEFAULT_PROMPT_GLOBS: readonly ['prompts/**/*.{yml,yaml}', '**/*.prompt.{yml,yaml}', '**/promptfooconfig.{yml,yaml}', '!**/node_modules/**'];
/**
 * The files that match at the head or did at the base, sorted by path. A glob that starts with `!` takes
 * files out again.
 * @throws SpoError `bad-input` when there is no glob that takes files in
 */
export declare function selectFiles(files: readonly ChangedFile[], globs: readonly string[]): ChangedFile[];
