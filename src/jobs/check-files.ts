import PQueue from 'p-queue';
import type { PromptReport, RunReport } from '../report/run-report.ts';
import type { SpoError } from '../spo/errors.ts';
import { signTest } from '../spo/sign-test.ts';
import type { CheckRequest } from './check-change.ts';
import { checkPrompt } from './check-prompt.ts';
import { promptsOf } from './gather-change.ts';
import type { FileVersions } from './load-versions.ts';
import { reportOfFile } from './prompt-report.ts';

/** Share of equal prompts that a run may call regressed, over all of its files; the same for improved. */
export const ERROR_RATE = 0.05;

/** How many prompts share the error rate of a run: base against head, and best round against head. */
export interface ErrorShares {
  readonly compared: number;
  readonly confirmed: number;
}

/** Those of a run that checks all of these files. */
export function sharesOf(files: readonly FileVersions[], models: RunReport['models']): ErrorShares {
  const prompts = promptsOf(files);
  const compared = prompts.filter(
    ({ head, basePrompt }) =>
      models.compare !== undefined || (basePrompt !== null && basePrompt !== head.spec.prompt),
  );
  return { compared: compared.length, confirmed: prompts.length };
}

/**
 * Checks every prompt of the changed files, several at once. The prompts of a run share its error rate, and a
 * fault that would hit all of them ends the others too.
 * @param shares of the whole run, where these files are only a part of it
 * @param searched keys of prompts whose search was finished before and found nothing
 */
export async function checkFiles(
  files: readonly FileVersions[],
  searched: ReadonlySet<string>,
  request: CheckRequest,
  shares: ErrorShares = sharesOf(files, request.models.names),
): Promise<{ reports: PromptReport[]; fault: SpoError | null }> {
  const checkTest = signTest(ERROR_RATE / Math.max(1, shares.compared));
  const confirmTest = signTest(ERROR_RATE / Math.max(1, shares.confirmed));
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(request.signal ? [request.signal] : [])]);
  const queue = new PQueue({ concurrency: request.settings['max-concurrency'] });
  let fault: SpoError | null = null;
  const jobs = files.flatMap((file): Promise<() => PromptReport>[] => {
    if (file.kind === 'removed') return [Promise.resolve(() => reportOfFile(file.file, 'removed'))];
    if (file.kind === 'invalid') return [Promise.resolve(() => invalidReport(file))];
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
        return () => ({ ...checked.report, usage: ports.usage() });
      }),
    );
  });
  // Billed at the end: a prompt that the budget stopped may have had calls under way.
  const reports = (await Promise.all(jobs)).map((finished) => finished());
  return { reports, fault };
}

function invalidReport(file: Extract<FileVersions, { kind: 'invalid' }>): PromptReport {
  const problems = file.problems.map(
    ({ location, message }) => `${location.file}:${location.line}:${location.column} ${message}`,
  );
  return { ...reportOfFile(file.file, 'invalid'), problems };
}
