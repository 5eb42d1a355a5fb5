import type { BestRound, PromptReport, Publication } from './run-report.ts';

/** Path, and the prompt's name where a file holds several. */
export function promptTitle(prompt: PromptReport): string {
  return prompt.name === '' ? prompt.path : `${prompt.path}#${prompt.name}`;
}

/** The best round where it is another than the starting prompt. */
export function foundRound(prompt: PromptReport): BestRound | null {
  const { bestRound } = prompt;
  const started = prompt.rounds.some(
    ({ round, outcome }) => round === bestRound?.round && outcome === 'initial',
  );
  return bestRound === null || started ? null : bestRound;
}

/** Whether the commit holds this prompt: its folder is called like the file, with one more for the prompt's name. */
export function isPublished(prompt: PromptReport, publication: Publication): boolean {
  const folder = prompt.name === '' ? `/${prompt.path}/` : `/${prompt.path}/${prompt.name}/`;
  return publication.paths.some((path) => `/${path}`.includes(folder));
}
