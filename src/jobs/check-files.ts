import PQueue from 'p-queue';
import type { PromptReport } from '../report/run-report.ts';
import type { SpoError } from '../spo/errors.ts';
import { signTest } from '../spo/sign-test.ts';
import type { CheckRequest } from './check-change.ts';
import { checkPrompt } from './check-prompt.ts';
import type { FileVersions } from './load-versions.ts';
import { reportOfFile } from './prompt-report.ts';

/** Share of equal prompts that a run may call regressed, over all of its files; the same for improved. */
export const ERROR_RATE = 0.05;

/**
 * Checks every prompt of the changed files, several at once. The prompts of a run share its error rate, and a
 * fault that would hit all of them ends the others too.
 * @param searched keys of prompts whose search was finished before and found nothing
 */
export async function checkFiles(
  files: readonly FileVersions[],
  searched: ReadonlySet<string>,
  request: CheckRequest,
): Promise<{ reports: PromptReport[]; fault: SpoError | null }> {
  const prompts = files.flatMap((file) => (file.kind === 'prompts' ? file.prompts : []));
  const compared = prompts.filter(
    ({ head, basePrompt }) =>
      request.models.names.compare !== undefined || (basePrompt !== null && basePrompt !== head.spec.prompt),
  );
  const checkTest = signTest(ERROR_RATE / Math.max(1, compared.length));
  const confirmTest = signTest(ERROR_RATE / Math.max(1, prompts.length));
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(request.signal ? [request.signal] : [])]);
  const queue = new PQueue({ concurrency: request.settings['max-concurrency'] });
  let fault: SpoError | null = null;
  const jobs = files.flatMap((file): Promise<PromptReport>[] => {
    if (file.kind === 'removed') return [Promise.resolve(reportOfFile(file.file, 'removed'))];
    if (file.kind === 'invalid') return [Promise.resolve(invalidReport(file))];
    return file.prompts.map((versions) =>
      queue.add(async () => {
        const { forPrompt } = request.models;
        const ports = { ...request, ...forPrompt(), signal };
        const check = {
          file: file.file,
          versions,
          settings: request.settings,
          checkTest,
          confirmTest,
          workspaceRoot: request.workspace,
          resume: request.resume,
          alreadySearched: searched.has(versions.head.spec.key),
          modelNames: request.models.names,
        };
        const checked = await checkPrompt(check, ports);
        if (checked.fault !== null) {
          fault ??= checked.fault;
          stop.abort(checked.fault);
        }
        return checked.report;
      }),
    );
  });
  const reports = await Promise.all(jobs);
  return { reports, fault };
}

function invalidReport(file: Extract<FileVersions, { kind: 'invalid' }>): PromptReport {
  const problems = file.problems.map(
    ({ location, message }) => `${location.file}:${location.line}:${location.column} ${message}`,
  );
  return { ...reportOfFile(file.file, 'invalid'), problems };
}
