import { counted } from '../../../spo/counted.ts';
import { foundRound, isPublished, nothingChanged, promptTitle } from '../../prompt-facts.ts';
import type { PromptReport, Publication, RunReport } from '../../run-report.ts';
import { worstFirst } from '../../standings.ts';
import { verdictText } from '../../verdicts.ts';
import { codeText, inlineText, linkText } from '../../words/inline-text.ts';
import { pairsText } from '../../words/numbers.ts';
import { terms } from '../../words/terms.ts';

/** @param sentence characters of a sentence in it */
type Cell = (prompt: PromptReport, published: boolean, sentence: number) => string;
type Column = readonly [title: string, cell: Cell];

/** Columns of a change whose search for better prompts has not ended. */
export const VERDICTS_ALONE: readonly Column[] = [['this pull request against base', verdictCell]];

export interface TableRoom {
  /** Characters of each sentence on what a round changes, or why a model can be switched or not. */
  readonly sentence: number;
  readonly rows: number;
}

/**
 * One row for each prompt, worst first; when rows are cut, the rest is counted below the table.
 * @param isProposal whether the table stands where the winners can be taken
 */
export function verdictTable(
  report: RunReport,
  room: TableRoom,
  isProposal = false,
  columns: readonly Column[] = columnsOf(report),
): string {
  const prompts = worstFirst(report.prompts);
  const titles = ['prompt', ...columns.map(([title]) => title)].join(' | ');
  const header = [`| ${titles} | |`, `|${'---|'.repeat(columns.length + 2)}`];
  const shown = prompts.slice(0, Math.min(prompts.length, room.rows));
  const rows = shown.map((prompt) => row(prompt, columns, report.publication, room.sentence, isProposal));
  const rest = prompts.length - shown.length;
  const note = rest > 0 ? ['', `… and ${counted(rest, 'more prompt')} that did not fit here.`] : [];
  return [...header, ...rows, ...note].join('\n');
}

function columnsOf(report: RunReport): readonly Column[] {
  if (report.models.compare !== undefined) {
    return [
      ['switch', switchCell],
      ["new model against today's", verdictCell],
      ['best found on the new model', bestCell],
    ];
  }
  if (nothingChanged(report)) return [['best found against the present prompt', presentCell]];
  return [...VERDICTS_ALONE, ['best found against this pull request', bestCell]];
}

function row(
  prompt: PromptReport,
  columns: readonly Column[],
  publication: Publication | null,
  sentence: number,
  isProposal: boolean,
): string {
  const taken = publication !== null && isPublished(prompt, publication) ? publication : null;
  const cells = [
    nameCell(prompt),
    ...columns.map(([, cell]) => cell(prompt, taken !== null, sentence)),
    takeCell(prompt, isProposal ? null : taken, sentence),
  ];
  return `| ${cells.join(' | ')} |`.replaceAll(/ {2,}/g, ' ');
}

function nameCell(prompt: PromptReport): string {
  const was = prompt.previousPath === null ? '' : ` (was ${codeText(prompt.previousPath)})`;
  return `${codeText(promptTitle(prompt))}${was}`;
}

function switchCell({ migration }: PromptReport, _published: boolean, sentence: number): string {
  if (migration === null) return '';
  const reason = sentence === 0 ? '' : `: ${inlineText(migration.reason, sentence)}`;
  return `**${terms.en.migration(migration.outcome)}**${reason}`;
}

/** Where nothing changed there is no verdict, unless something went wrong. */
function presentCell(prompt: PromptReport, published: boolean): string {
  const isIdle = prompt.status === 'invalid' || prompt.status === 'off';
  if (isIdle || prompt.verdict !== null) return verdictCell(prompt);
  const best = bestCell(prompt, published);
  return best === '' ? inlineText(prompt.note, 200) : `${best}${noteText(prompt)}`;
}

/** The reason of a switch's outcome stands beside it, and mostly is the note. */
function noteText({ note, migration }: PromptReport): string {
  return note === '' || migration?.reason.includes(note) ? '' : `: ${inlineText(note, 200)}`;
}

function verdictCell(prompt: PromptReport): string {
  const note = noteText(prompt);
  if (prompt.status === 'new') return `new file${note}`;
  if (prompt.status === 'removed') return `removed${note}`;
  if (prompt.status === 'off') return 'off, as its file says';
  if (prompt.status === 'invalid') return `**invalid**${problemsText(prompt.problems)}${note}`;
  if (prompt.verdict === null) return `not compared${note}`;
  const plain = prompt.verdict === 'no-reliable-change';
  const words = plain ? verdictText(prompt.verdict) : `**${verdictText(prompt.verdict)}**`;
  const tally = prompt.baseVersusHead?.tally;
  return `${words}${tally === undefined ? '' : ` ${pairsText(tally)}`}${note}`;
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
  const pairs = tally === undefined ? '' : ` ${pairsText(tally)}`;
  const when =
    prompt.foundAt === undefined ? '' : `, found on ${prompt.foundAt.slice(0, 'yyyy-mm-dd'.length)}`;
  return `round ${best.round}, ${standing}${pairs}${when}`;
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
