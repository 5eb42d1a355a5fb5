// Use cases: what the entries call. Folders hold what belongs together: change, endpoints, events, fan-out, finished, folder,
// init, models, publish, results.
import type { Forge } from '../../forge/forge.ts';
import type { CloseOut } from '../../forge/github/write/close-out.ts';
import type { RefreshPullRequests } from '../../forge/refresh-pull-requests.ts';
import type { RunPlace } from '../../report/comment-state.ts';
import type { PromptReport } from '../../report/run-report.ts';
import { promptsOf } from '../change/gather-change.ts';
import type { JobSurroundings } from '../job-surroundings.ts';
import { planPrompt, worstCaseOf } from '../prompt/worst-case-of.ts';
import { commentReplay, commentStart, commentVerdicts } from '../publish/publish-comment.ts';
import { checkFiles, sharesOf } from './check-files.ts';
import { concludeCheck, type FinishedCheck } from './conclude-check.ts';
import type { RunRecord } from './finished-records.ts';
import { startCheck } from './start-check.ts';
import { inFileOrder } from './survey.ts';

export interface CheckRequest extends JobSurroundings {
  readonly forge: Forge;
  /** Branch for the winners unless the settings name one. */
  readonly defaultBranch: string;
  /** Whether whoever wrote the change need not be allowed to push here: such a file chooses no models. */
  readonly fromFork: boolean;
  /** The workflow run that this is; without one only the result is commented. */
  readonly run?: RunPlace;
  /** Takes back what was proposed on a pull request; absent where there is none. */
  readonly closeOut?: Pick<CloseOut, 'deleteBranch'>;
  /** Where winners are proposed that belong to no pull request. */
  readonly refresh?: RefreshTarget;
}

/** A branch that is looked at as it stands. */
export interface RefreshTarget {
  readonly pullRequests: RefreshPullRequests;
  /** Where the winners are proposed to. */
  readonly base: string;
}

/** A run on content that an earlier run has finished: its results again, at no cost. */
export interface ReplayedCheck {
  readonly kind: 'replayed';
  readonly record: RunRecord;
}

export type CheckResult = FinishedCheck | ReplayedCheck;

/**
 * The main job: checks every prompt file that a change touches, optimizes it, commits the winners to one
 * branch and reports in one comment. What an earlier run finished on the same content is only repeated.
 * @throws SpoError when the change cannot be read
 */
export async function checkChange(request: CheckRequest): Promise<CheckResult> {
  const { settings, models, clock } = request;
  const startedAt = clock.now();
  const { gathered, finishedRuns, earlier, survey } = await startCheck(request);
  if (earlier !== null) {
    await commentReplay(earlier, gathered.change.headSha, request);
    return { kind: 'replayed', record: earlier };
  }

  const prompts = promptsOf(survey.files);
  let resultAtStart: string | null | undefined;
  if (prompts.length > 0) {
    const plans = prompts.map(({ head, basePrompt }) => planPrompt(head, basePrompt, settings, models));
    request.onNotice(worstCaseOf(await Promise.all(plans), true, models));
    resultAtStart = await commentStart(gathered.change, request);
  }
  const known = { startedAt, skipped: survey.skipped, resultAtStart };
  const showVerdicts = (reports: readonly PromptReport[]) =>
    commentVerdicts(gathered, { ...known, reports, fault: null }, request);
  const shares = sharesOf(survey.files, models.names);
  const checked = await checkFiles(survey.files, survey.searched, request, shares, showVerdicts);
  const reports = inFileOrder(gathered.files, [...checked.reports, ...survey.carried]);
  return concludeCheck(gathered, { ...checked, ...known, reports }, finishedRuns, request);
}
