import { isStart } from '../spo/standing-round.ts';
import type { BestRound, FileStatus, PromptReport, Publication, RunReport } from './run-report.ts';

/** Path, and the prompt's name where a file holds several. */
export function promptTitle(prompt: PromptReport): string {
  return prompt.name === '' ? prompt.path : `${prompt.path}#${prompt.name}`;
}

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
export function isPublished({ path, name }: PromptReport, { prompts, paths }: Publication): boolean {
  if (prompts !== undefined) return prompts.some((prompt) => prompt.path === path && prompt.name === name);
  // The folder of the results is not known here: that of `a.yaml` can seem to be that of `team/a.yaml`.
  const folder = name === '' ? path : `${path}/${name}`;
  return paths.some((written) => written.endsWith(`/${folder}/prompt.txt`));
}
