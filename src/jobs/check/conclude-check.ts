import type { ModelStack } from '../../models/run/run-models.ts';
import type { FileProblem } from '../../prompt-files/prompt-file.ts';
import { gateFailures } from '../../report/gate.ts';
import { inSchemaOrder } from '../../report/read-report.ts';
import type { PromptReport, RunReport } from '../../report/run-report.ts';
import { SpoError } from '../../spo/errors.ts';
import { writeReport } from '../../workspace/report-file.ts';
import { type GatheredChange, noticesOf } from '../change/gather-change.ts';
import { keepWarning, publishChange } from '../publish/publish-change.ts';
import { publishRefresh } from '../publish/publish-refresh.ts';
import type { Superseded } from '../publish/superseded.ts';
import type { CheckRequest } from './check-change.ts';
import type { FinishedRuns } from './finished-runs.ts';
import { outputsOf } from './outputs.ts';

/** What a run has shown to people, and the report that says so. */
export interface Published {
  readonly report: RunReport;
  /** Why nothing was published although nothing was wrong; null otherwise. */
  readonly superseded: Superseded | null;
  /** Address or path of the comment; null when there is none. */
  readonly comment: string | null;
  /** Address of the pull request that proposes the winners; null when there is none. */
  readonly pullRequestUrl: string | null;
  /** Path of its text in the workspace; null when nothing matched. */
  readonly commentFile: string | null;
}

export interface FinishedCheck extends Published {
  readonly kind: 'checked';
  readonly reportPath: string;
  /** Outputs of the action. */
  readonly outputs: Record<string, string>;
  /** Everything wrong with invalid prompt files, at its place. */
  readonly problems: readonly FileProblem[];
  /** What valid prompt files hold and the run does not use. */
  readonly fileNotices: readonly FileProblem[];
  /** Why the run fails its gate, a sentence each. */
  readonly gateFailures: readonly string[];
  /** What could not be written, and why. */
  readonly warnings: readonly SpoError[];
  /** A fault that ended the run early; null when it ran to its end. */
  readonly fault: SpoError | null;
}

/** What a report says of the models; whoever publishes need not be able to call them. */
export type ModelFacts = Pick<ModelStack, 'names' | 'simulated' | 'notices'>;

/** A request that asks no model any more. */
export type ConclusionRequest = Omit<CheckRequest, 'models'> & { readonly models: ModelFacts };

/** What checking all prompts led to. */
export interface CheckedFiles {
  /** In the order of the files. */
  readonly reports: readonly PromptReport[];
  /** What ended the check early; nothing is published then. */
  readonly fault: SpoError | null;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** The run whose result the comment held then; null for none, undefined where that is not known. */
  readonly resultAtStart?: string | null | undefined;
  /** Prompts that were left out because nothing about them has changed since they were searched in vain. */
  readonly skipped: number;
}

/** Publishes what a check found, notes it as finished, and says how it ended. @throws SpoError `workspace` */
export async function concludeCheck(
  gathered: GatheredChange,
  checked: CheckedFiles,
  finishedRuns: FinishedRuns,
  request: ConclusionRequest,
): Promise<FinishedCheck> {
  const { settings } = request;
  const warnings: SpoError[] = [];
  const keep = (error: unknown) => keepWarning(error, warnings);
  const published =
    request.refresh === undefined
      ? await publishChange(gathered, checked, request, warnings)
      : await publishRefresh(gathered, checked, request, request.refresh, warnings);
  const { report, superseded } = published;
  const reportPath = await writeReport(request.workspace, inSchemaOrder(report));
  const gate = gateFailures(report, settings['fail-on']);
  const outputs = outputsOf(published, settings['results-dir']);
  if (checked.fault === null && superseded === null && checked.reports.length > 0) {
    const { run } = request;
    const shown = run === undefined || published.comment === null ? {} : { commentedBy: run };
    const finished = { report, outputs, gateFailures: gate, isWhole: warnings.length === 0, ...shown };
    await finishedRuns.note(finished, gathered).catch((error: unknown) => {
      if (!hasSameRemedy(error, warnings)) keep(error);
    });
  }
  return {
    ...published,
    kind: 'checked',
    reportPath,
    outputs,
    problems: gathered.files.flatMap((file) => (file.kind === 'invalid' ? file.problems : [])),
    fileNotices: noticesOf(gathered.files),
    gateFailures: gate,
    warnings,
    fault: checked.fault,
  };
}

/** Whether a warning already says what to do about an error. */
function hasSameRemedy(error: unknown, warnings: readonly SpoError[]): boolean {
  if (!(error instanceof SpoError) || error.remedy === undefined) return false;
  return warnings.some(({ remedy }) => remedy === error.remedy);
}
