import type { ChangedFile } from '../../forge/forge.ts';
import type { FileStatus, PromptReport } from '../../report/run-report.ts';
import { NO_USAGE } from '../../spo/usage.ts';
import type { PromptVersions } from '../change/load-versions.ts';

/** The report of a prompt before anything is done for it. */
export function reportOfPrompt(file: ChangedFile, { head, basePrompt, note }: PromptVersions): PromptReport {
  return {
    ...reportOfPlace(file),
    name: head.name,
    note,
    basePrompt,
    headPrompt: head.spec.prompt,
    questions: head.spec.cases.map(({ question }) => question),
  };
}

/** The report of a file of which nothing more is known than the change says. */
export function reportOfPlace(file: ChangedFile): PromptReport {
  return reportOfFile(file, STATUSES[file.status]);
}

const STATUSES: Readonly<Record<ChangedFile['status'], FileStatus>> = {
  added: 'new',
  modified: 'changed',
  renamed: 'changed',
  removed: 'removed',
  unchanged: 'unchanged',
};

/** The report of a file with nothing done for it. */
export function reportOfFile(file: ChangedFile, status: FileStatus): PromptReport {
  return {
    path: file.path,
    name: '',
    status,
    previousPath: file.previousPath ?? null,
    verdict: null,
    note: '',
    problems: [],
    basePrompt: null,
    headPrompt: null,
    questions: [],
    baseVersusHead: null,
    rounds: [],
    bestRound: null,
    bestVersusHead: null,
    migration: null,
    stoppedBy: null,
    judgeHealth: null,
    warnings: [],
    usage: NO_USAGE,
  };
}
