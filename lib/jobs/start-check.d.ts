import type { CheckRequest } from './check-change.ts';
import type { RunRecord } from './finished-records.ts';
import { FinishedRuns } from './finished-runs.ts';
import { type GatheredChange } from './gather-change.ts';
import { type Survey } from './survey.ts';
/** What a check finds before it spends anything. */
export interface StartedCheck {
    readonly gathered: GatheredChange;
    readonly finishedRuns: FinishedRuns;
    /** A finished run on the same content, which is repeated at no cost; null when there is something to do. */
    readonly earlier: RunRecord | null;
    readonly survey: Survey;
}
/** Reads everything that a check works on, and what is finished of it. @throws SpoError */
export declare function startCheck({ forge, settings, models, defaultBranch, resume, fromFork, }: Pick<CheckRequest, 'forge' | 'settings' | 'models' | 'defaultBranch' | 'resume' | 'fromFork'>): Promise<StartedCheck>;
