import type { SpoError } from '../spo/errors.ts';
import type { RefreshTarget } from './check-change.ts';
import type { CheckedFiles, ConclusionRequest, Published } from './conclude-check.ts';
import type { GatheredChange } from './gather-change.ts';
/** Shows what a refresh found: one commit and one pull request, whose body has the evidence. */
export declare function publishRefresh(gathered: GatheredChange, checked: CheckedFiles, request: ConclusionRequest, refresh: RefreshTarget, warnings: SpoError[]): Promise<Published>;
