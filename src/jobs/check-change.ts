import path from 'node:path';
import { COMMENT_MARKER, type Forge } from '../forge/forge.ts';
import type { FileProblem } from '../prompt-files/prompt-file.ts';
import { renderComment } from '../report/markdown.ts';
import type { RunReport } from '../report/run-report.ts';
import { runVerdict } from '../report/verdicts.ts';
import { errorLine, SpoError } from '../spo/errors.ts';
import type { Clock, Randomness, SpoEvent } from '../spo/ports.ts';
import { writeText } from '../workspace/atomic-write.ts';
import { writeReport } from '../workspace/report-file.ts';
import { checkFiles, ERROR_RATE } from './check-files.ts';
import { gateFailures } from './gate.ts';
import { loadVersions } from './load-versions.ts';
import type { ModelStack } from './model-stack.ts';
import { publishWinners } from './publish-winners.ts';
import type { RunSettings } from './run-settings.ts';
import { selectFiles } from './select-files.ts';

export interface CheckRequest {
  readonly forge: Forge;
  readonly settings: RunSettings;
  readonly models: ModelStack;
  /** Branch for the winners unless the settings name one. */
  readonly defaultBranch: string;
  /** Folder for results and the report; made when missing. */
  readonly workspace: string;
  /** Whether to go on from an interrupted run, if the workspace holds one of the same head. */
  readonly resume: boolean;
  readonly clock: Clock;
  readonly random: Randomness;
  readonly onEvent: (event: SpoEvent) => void | Promise<void>;
  readonly signal?: AbortSignal;
}

export interface CheckResult {
  readonly report: RunReport;
  readonly reportPath: string;
  /** Address or path of the comment; null when there is none. */
  readonly comment: string | null;
  /** Path of the comment's text in the workspace; null when nothing matched. */
  readonly commentFile: string | null;
  readonly resultsDir: string;
  /** Everything wrong with invalid prompt files, at its place. */
  readonly problems: readonly FileProblem[];
  /** Why the run fails its gate, a sentence each. */
  readonly gateFailures: readonly string[];
  /** What could not be written, and why. */
  readonly warnings: readonly SpoError[];
  /** A fault that ended the run early; null when it ran to its end. */
  readonly fault: SpoError | null;
}

/**
 * The main job: checks every prompt file that a change touches, optimizes it, commits the winners to one
 * branch and reports in one comment.
 * @throws SpoError when the change cannot be read
 */
export async function checkChange(request: CheckRequest): Promise<CheckResult> {
  const { forge, settings, models, clock, workspace } = request;
  const startedAt = clock.now();
  const change = await forge.change();
  const selected = selectFiles(change.files, settings.prompts);
  const files = await Promise.all(selected.map((file) => loadVersions(file, change, forge)));
  const { reports, fault } = await checkFiles(files, request);

  const warnings: SpoError[] = [];
  const kept = <Value>(work: Promise<Value>) => work.catch((error: unknown) => keepWarning(error, warnings));
  const branch = settings.branch ?? request.defaultBranch;
  const winners =
    fault === null ? await kept(publishWinners(reports, files, change, branch, settings, forge)) : null;
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
    stoppedBy: fault === null ? null : fault.code === 'interrupted' ? 'signal' : 'error',
    publication: winners?.publication ?? null,
    notices: [...(fault ? [errorLine(fault)] : []), ...(winners?.notices ?? []), ...warnings.map(errorLine)],
  };
  const reportPath = await writeReport(workspace, report);
  const commentFile = reports.length > 0 ? path.join(workspace, 'comment.md') : null;
  let comment: string | null = null;
  if (commentFile !== null) {
    const body = renderComment(report, { marker: COMMENT_MARKER });
    await writeText(commentFile, body);
    if (settings.comment) comment = await kept(forge.publishComment(body));
  }
  const failures = gateFailures(report, settings['fail-on']);
  const problems = files.flatMap((file) => (file.kind === 'invalid' ? file.problems : []));
  const resultsDir = settings['results-dir'];
  return {
    report,
    reportPath,
    comment,
    commentFile,
    resultsDir,
    problems,
    gateFailures: failures,
    warnings,
    fault,
  };
}

function keepWarning(error: unknown, warnings: SpoError[]): null {
  if (!(error instanceof SpoError)) throw error;
  warnings.push(error);
  return null;
}
