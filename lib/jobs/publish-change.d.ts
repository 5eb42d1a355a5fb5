import { SpoError } from '../spo/errors.ts';
import type { CheckedFiles, ConclusionRequest, Published } from './conclude-check.ts';
import type { GatheredChange } from './gather-change.ts';
/** Shows what was found on a change: the commit, the pull request to the author, the suggestions, the comment. */
export declare function publishChange(gathered: GatheredChange, checked: CheckedFiles, request: ConclusionRequest, warnings: SpoError[]): Promise<Published>;
/** Takes note of what could not be written; a defect goes on. */
export declare function keepWarning(error: unknown, warnings: SpoError[]): null;
