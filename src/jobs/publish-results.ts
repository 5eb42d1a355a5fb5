import type { Change } from '../forge/forge.ts';
import type { PromptReport, Publication, RunReport } from '../report/run-report.ts';
import { runVerdict } from '../report/verdicts.ts';
import { errorLine, SpoError, stopOf } from '../spo/errors.ts';
import type { CheckRequest } from './check-change.ts';
import { ERROR_RATE } from './check-files.ts';
import type { FileVersions } from './load-versions.ts';
import { proposePullRequest, suggestionsFor } from './offer-winners.ts';
import { type ProposalBranch, publishWinners, type WinnersCommit } from './publish-winners.ts';
import { type Superseded, supersededByComment, supersededByCommit } from './superseded.ts';

/** What is known of a run when its results are there. */
export interface Circumstances {
  readonly files: readonly FileVersions[];
  readonly change: Change;
  readonly branch: ProposalBranch;
  readonly startedAt: number;
  readonly warnings: SpoError[];
  /** Why nobody waits for the results any more; null while somebody does. */
  readonly outdated: Superseded | null;
  /** The run whose result the comment held when this one began; null for none, absent where that is not known. */
  readonly resultAtStart?: string | null;
}

/** Publishes the winners and states the run in its report; the comment follows from that. */
export async function publishAndReport(
  reports: readonly PromptReport[],
  fault: SpoError | null,
  circumstances: Circumstances,
  request: CheckRequest,
): Promise<{ report: RunReport; superseded: Superseded | null }> {
  const { change, startedAt, warnings } = circumstances;
  const { models, clock } = request;
  const { winners, publication, superseded } = await publish(reports, fault, circumstances, request);
  const budgetEnded = reports.some(({ stoppedBy }) => stoppedBy === 'budget');
  const report: RunReport = {
    schemaVersion: 1,
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: new Date(clock.now()).toISOString(),
    headSha: change.headSha,
    models: models.names,
    simulated: models.simulated,
    verdict: runVerdict(reports.map(({ verdict }) => verdict)),
    errorRate: ERROR_RATE,
    prompts: reports,
    usage: models.usage(),
    stoppedBy: fault === null ? (budgetEnded ? 'budget' : null) : (stopOf(fault) ?? 'error'),
    publication,
    notices: [
      ...(change.notices ?? []),
      ...(superseded === null ? [] : [superseded.sentence]),
      ...(fault ? [errorLine(fault)] : []),
      ...(winners?.notices ?? []),
      ...warnings.map(errorLine),
      ...models.notices(),
    ],
  };
  return { report, superseded };
}

/** Everything that people get to see before the comment: the commit, the pull request to the author, the suggestions. */
async function publish(
  reports: readonly PromptReport[],
  fault: SpoError | null,
  { files, change, branch, warnings, outdated, resultAtStart }: Circumstances,
  { forge, settings, run }: CheckRequest,
): Promise<{
  winners: WinnersCommit | null;
  publication: Publication | null;
  superseded: Superseded | null;
}> {
  if (fault !== null || outdated !== null) return { winners: null, publication: null, superseded: outdated };
  const kept = (error: unknown) => keepWarning(error, warnings);
  const winners = await publishWinners(reports, files, change, branch, settings, forge).catch(kept);
  const first = winners?.supersededBy ?? null;
  if (first !== null)
    return { winners, publication: null, superseded: supersededByCommit(branch.name, first) };
  const committed = winners?.publication ?? null;
  if (committed === null && run !== undefined && resultAtStart !== undefined) {
    const superseded = await supersededByComment(forge, run, change.headSha, resultAtStart).catch(kept);
    if (superseded !== null) return { winners, publication: null, superseded };
  }
  const proposed =
    committed === null ? null : await proposePullRequest(committed, change, settings, forge, kept);
  if (settings.comment && reports.length > 0) {
    await forge.suggest(suggestionsFor(reports, files, settings)).catch(kept);
  }
  return { winners, publication: committed && { ...committed, ...proposed }, superseded: null };
}

/** Takes note of what could not be written; a defect goes on. */
export function keepWarning(error: unknown, warnings: SpoError[]): null {
  if (!(error instanceof SpoError)) throw error;
  warnings.push(error);
  return null;
}
