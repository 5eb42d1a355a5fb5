import { counted } from '../../../spo/counted.ts';
import { promptTitle } from '../../../spo/prompt-name.ts';
import { comparisonTexts } from '../../cells/comparisons.ts';
import {
  type FoundCells,
  foundCells,
  overviewColumns,
  overviewTexts,
  takeAddress,
} from '../../cells/overview.ts';
import { ownNote } from '../../prompt-facts.ts';
import type { PromptReport, Publication, RunReport } from '../../run-report.ts';
import { worstFirst } from '../../standings.ts';
import { verdictText } from '../../verdicts.ts';
import { codeText, inlineText, linkText } from '../../words/inline-text.ts';
import { pairsText } from '../../words/numbers.ts';
import { terms } from '../../words/terms.ts';
import { tableRow, tableTop } from './table.ts';

/** @param sentence characters of a sentence in it */
type Cell = (prompt: PromptReport, found: FoundCells | null, sentence: number) => string;
type Column = readonly [title: string, cell: Cell];

const say = overviewTexts.en;

/** Columns of a change whose search for better prompts has not ended. */
export const VERDICTS_ALONE: readonly Column[] = [[comparisonTexts.en.change.title, verdictCell]];

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
  const header = tableTop([say.prompt, ...columns.map(([title]) => title), '']);
  const shown = prompts.slice(0, Math.min(prompts.length, room.rows));
  const rows = shown.map((prompt) => row(prompt, columns, report.publication, room.sentence, isProposal));
  const rest = prompts.length - shown.length;
  const note = rest > 0 ? ['', `… and ${counted(rest, 'more prompt')} that did not fit here.`] : [];
  return [header, ...rows, ...note].join('\n');
}

function columnsOf(report: RunReport): readonly Column[] {
  const { compared, best } = overviewColumns(report);
  if (compared === null) return [[say.best[best], presentCell]];
  const found = [say.best[best], bestCell] as const;
  if (compared === 'change') return [...VERDICTS_ALONE, found];
  return [['switch', switchCell], [comparisonTexts.en.models.title, verdictCell], found];
}

function row(
  prompt: PromptReport,
  columns: readonly Column[],
  publication: Publication | null,
  sentence: number,
  isProposal: boolean,
): string {
  const found = foundCells(prompt, publication);
  return tableRow([
    nameCell(prompt),
    ...columns.map(([, cell]) => cell(prompt, found, sentence)),
    takeCell(found, isProposal, sentence),
  ]);
}

function nameCell(prompt: PromptReport): string {
  const was = prompt.previousPath === null ? '' : ` (${say.was} ${codeText(prompt.previousPath)})`;
  return `${codeText(promptTitle(prompt))}${was}`;
}

function switchCell({ migration }: PromptReport, _found: FoundCells | null, sentence: number): string {
  if (migration === null) return '';
  const reason = sentence === 0 ? '' : `: ${inlineText(migration.reason, sentence)}`;
  return `**${terms.en.migration(migration.outcome)}**${reason}`;
}

/** Where nothing changed there is no verdict, unless something went wrong. */
function presentCell(prompt: PromptReport, found: FoundCells | null): string {
  const isIdle = prompt.status === 'invalid' || prompt.status === 'off';
  if (isIdle || prompt.verdict !== null) return verdictCell(prompt);
  const best = bestCell(prompt, found);
  return best === '' ? inlineText(prompt.note, 200) : `${best}${noteText(prompt)}`;
}

function noteText(prompt: PromptReport): string {
  const note = ownNote(prompt);
  return note === '' ? '' : `: ${inlineText(note, 200)}`;
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

function bestCell({ rounds }: PromptReport, found: FoundCells | null): string {
  if (found === null) return rounds.length === 0 ? '' : say.noChange(terms.en.rounds(rounds.length));
  const { best, tally, taken, day } = found;
  const standing = best.confirmed ? `**${terms.en.found(best)}**` : terms.en.found(best);
  const proposed = taken === null ? `, ${say.notProposed}` : '';
  const pairs = tally === null ? '' : ` ${pairsText(tally)}`;
  const when = day === null ? '' : `, ${say.foundOn(day)}`;
  return `${terms.en.round(best.round)}, ${standing}${proposed}${pairs}${when}`;
}

function takeCell(found: FoundCells | null, isProposal: boolean, sentence: number): string {
  if (found === null) return '';
  const change = sentence > 0 ? inlineText(found.best.modification, sentence) : '';
  const links = found.taken === null || isProposal ? [] : takeLinks(found.taken);
  return [change, ...links].filter((part) => part !== '').join(' · ');
}

function takeLinks(publication: Publication): string[] {
  const short = publication.sha.slice(0, 7);
  if (publication.branchUrl === null)
    return [`branch ${codeText(publication.branch)}`, `commit ${codeText(short)}`];
  const address = takeAddress(publication);
  return [linkText(say.take, address), linkText(`commit ${short}`, publication.commitUrl)];
}
