import type { Change } from '../../forge/forge.ts';
import { type FileVersions } from '../load-versions.ts';
import type { FanOutRequest } from './fan-out-request.ts';
import type { FanOutPlan } from './plan.ts';
/** The change that a plan is of. */
export declare function plannedChange({ number, baseSha, headSha, files, texts, notices }: FanOutPlan): Change;
/** Files of a plan in both versions, without the prompts that no leg runs. @throws SpoError */
export declare function readPlannedFiles(plan: FanOutPlan, { forge, fromFork, settings }: Pick<FanOutRequest, 'forge' | 'fromFork' | 'settings'>, isWanted: (path: string) => boolean): Promise<{
    readonly whole: readonly FileVersions[];
    readonly toRun: FileVersions[];
}>;
