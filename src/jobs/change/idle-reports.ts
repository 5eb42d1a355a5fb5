import type { PromptReport } from '../../report/run-report.ts';
import { reportOfFile, reportOfPrompt } from '../prompt/report-of-prompt.ts';
import { isOff } from './gather-change.ts';
import type { FileVersions } from './load-versions.ts';

/** What is reported of files without asking a model: those that are gone or broken, and prompts that are switched off. */
export function idleReports(file: FileVersions): PromptReport[] {
  switch (file.kind) {
    case 'removed':
      return [reportOfFile(file.file, 'removed')];
    case 'invalid':
      return [invalidReport(file)];
    case 'prompts':
      return file.prompts
        .filter(({ head }) => isOff(head))
        .map((versions) => ({ ...reportOfPrompt(file.file, versions), status: 'off', note: '' }));
  }
}

function invalidReport(file: Extract<FileVersions, { kind: 'invalid' }>): PromptReport {
  const problems = file.problems.map(
    ({ location, message }) => `${location.file}:${location.line}:${location.column} ${message}`,
  );
  return { ...reportOfFile(file.file, 'invalid'), problems };
}
