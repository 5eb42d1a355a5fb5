import { isSamePrompt, promptTextPath } from '../spo/prompt-name.ts';
import { isStart } from '../spo/standing-round.ts';
import type { BestRound, FileStatus, PromptReport, Publication, RunReport } from './run-report.ts';

/** The best round where it is another than the starting prompt. */
export function foundRound(prompt: PromptReport): BestRound | null {
  const { bestRound, rounds } = prompt;
  return bestRound === null || isStart(rounds, bestRound.round) ? null : bestRound;
}

/** What is said of a prompt beside its verdict; empty where the reason of a switch's outcome says it already. */
export function ownNote({ note, migration }: PromptReport): string {
  return migration?.reason.includes(note) ? '' : note;
}

/** What a run without a base can hold; a change can hold some of it too. */
const UNCOMPARED: ReadonlySet<FileStatus> = new Set(['unchanged', 'invalid', 'off']);

/** Whether the run looked at prompts as they stand, with nothing to compare them with. */
export function nothingChanged({ models, prompts }: RunReport): boolean {
  const unchanged = prompts.every(({ status }) => UNCOMPARED.has(status));
  return models.compare === undefined && unchanged;
}

/** Whether the commit holds this prompt. */
export function isPublished(prompt: PromptReport, { prompts, paths }: Publication): boolean {
  if (prompts !== undefined) return prompts.some((published) => isSamePrompt(published, prompt));
  // The folder of the results is not known here: that of `a.yaml` can seem to be that of `team/a.yaml`.
  return paths.some((written) => written.endsWith(promptTextPath(prompt, '')));
}
