import { codeText, inlineText, linkText } from './inline-text.ts';
import { counted, pairsText } from './numbers.ts';
import { foundRound, isPublished, promptTitle } from './prompt-facts.ts';
import type { PromptReport, Publication, RunReport } from './run-report.ts';
import { verdictText, worstFirst } from './verdicts.ts';

const HEADER = [
  '| prompt | this pull request against base | best found against this pull request | |',
  '|---|---|---|---|',
];
const HEADER_AS_IT_IS = ['| prompt | best found against the prompt as it is | |', '|---|---|---|'];

export interface TableRoom {
  /** Characters of each sentence on what a round changes. */
  readonly sentence: number;
  readonly rows: number;
}

/** One row for each prompt, worst first; when rows are cut, the rest is counted below the table. */
export function verdictTable(report: RunReport, room: TableRoom): string {
  const prompts = worstFirst(report.prompts);
  const shown = prompts.slice(0, Math.min(prompts.length, room.rows));
  const asItIs = report.prompts.some(({ status }) => status === 'unchanged');
  const rows = shown.map((prompt) => row(prompt, asItIs, report.publication, room.sentence));
  const rest = prompts.length - shown.length;
  const note = rest > 0 ? ['', `… and ${counted(rest, 'more prompt')} that did not fit here.`] : [];
  return [...(asItIs ? HEADER_AS_IT_IS : HEADER), ...rows, ...note].join('\n');
}

/** @param asItIs whether the table has no column for a verdict. */
function row(
  prompt: PromptReport,
  asItIs: boolean,
  publication: Publication | null,
  sentence: number,
): string {
  const taken = publication !== null && isPublished(prompt, publication) ? publication : null;
  const best = bestCell(prompt, taken !== null);
  const found = asItIs ? [asItIsCell(prompt, best)] : [verdictCell(prompt), best];
  const cells = [nameCell(prompt), ...found, takeCell(prompt, taken, sentence)];
  return `| ${cells.join(' | ')} |`.replaceAll(/ {2,}/g, ' ');
}

function nameCell(prompt: PromptReport): string {
  const was = prompt.previousPath === null ? '' : ` (was ${codeText(prompt.previousPath)})`;
  return `${codeText(promptTitle(prompt))}${was}`;
}

function verdictCell(prompt: PromptReport): string {
  const note = prompt.note === '' ? '' : `: ${inlineText(prompt.note, 200)}`;
  if (prompt.status === 'new') return `new file${note}`;
  if (prompt.status === 'removed') return `removed${note}`;
  if (prompt.status === 'invalid') return `**invalid**${problemsText(prompt.problems)}${note}`;
  if (prompt.verdict === null) return `not compared${note}`;
  const plain = prompt.verdict === 'no-reliable-change';
  const words = plain ? verdictText(prompt.verdict) : `**${verdictText(prompt.verdict)}**`;
  const tally = prompt.baseVersusHead?.tally;
  return `${words}${tally === undefined ? '' : ` ${pairsText(tally)}`}${note}`;
}

function asItIsCell(prompt: PromptReport, best: string): string {
  if (prompt.status !== 'unchanged' || prompt.verdict !== null) return verdictCell(prompt);
  return [best, inlineText(prompt.note, 200)].filter((part) => part !== '').join(': ');
}

function problemsText(problems: readonly string[]): string {
  const [first] = problems;
  if (first === undefined) return '';
  const more = problems.length > 1 ? ` (and ${counted(problems.length - 1, 'more problem')})` : '';
  return ` ${inlineText(first, 200)}${more}`;
}

function bestCell(prompt: PromptReport, published: boolean): string {
  const best = foundRound(prompt);
  if (best === null) {
    return prompt.rounds.length === 0
      ? ''
      : `no reliable change in ${counted(prompt.rounds.length, 'round')}`;
  }
  const tally = prompt.bestVersusHead?.tally;
  const standing = `${best.confirmed ? '**confirmed**' : 'tentative'}${published ? '' : ', not proposed'}`;
  return `round ${best.round}, ${standing}${tally === undefined ? '' : ` ${pairsText(tally)}`}`;
}

function takeCell(prompt: PromptReport, taken: Publication | null, sentence: number): string {
  const best = foundRound(prompt);
  if (best === null) return '';
  const change = sentence > 0 ? inlineText(best.modification, sentence) : '';
  const links = taken === null ? [] : takeLinks(taken);
  return [change, ...links].filter((part) => part !== '').join(' · ');
}

function takeLinks(publication: Publication): string[] {
  const short = publication.sha.slice(0, 7);
  if (publication.branchUrl === null)
    return [`branch ${codeText(publication.branch)}`, `commit ${codeText(short)}`];
  const { pullRequestUrl, proposalUrl, branchUrl } = publication;
  const address = pullRequestUrl ?? proposalUrl ?? branchUrl;
  return [linkText('take it', address), linkText(`commit ${short}`, publication.commitUrl)];
}
