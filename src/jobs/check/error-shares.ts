import type { RunReport } from '../../report/run-report.ts';
import { promptsOf } from '../change/gather-change.ts';
import type { FileVersions } from '../change/load-versions.ts';

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
