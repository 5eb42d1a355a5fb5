import type { FileProblem } from '../../prompt-files/prompt-file.ts';
import type { PromptReport, RunReport } from '../../report/run-report.ts';
import type { SpoError } from '../../spo/errors.ts';
import type { Superseded } from '../publish/superseded.ts';
import type { RunRecord } from './earlier/finished-records.ts';

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

/** A run on content that an earlier run has finished: its results again, at no cost. */
export interface ReplayedCheck {
  readonly kind: 'replayed';
  readonly record: RunRecord;
}

export type CheckResult = FinishedCheck | ReplayedCheck;
