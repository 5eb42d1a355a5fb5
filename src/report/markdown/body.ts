import { counted } from '../../spo/counted.ts';
import { promptTitle } from '../../spo/prompt-name.ts';
import { errorRateText, legendTexts } from '../cells/legend.ts';
import type { RunReport } from '../run-report.ts';
import { outcomeText, worstFirst } from '../standings.ts';
import { codeText, inlineText, linkText } from '../words/inline-text.ts';
import { usageText } from '../words/numbers.ts';
import { cutsText, type Room } from './comment/room.ts';
import { promptDetails } from './prompt-details.ts';
import { type DiffText, rememberingDiff } from './prompt-diff.ts';
import { VERDICTS_ALONE, verdictTable } from './tables/verdict-table.ts';

const MOST_NOTICES = 10;
const SIMULATED_BANNER = [
  '> [!WARNING]',
  '> **Simulated run.** A simulated model answered every call. This shows how the check works and proves nothing about a real model.',
].join('\n');

export interface BodyPlaces {
  /** Address or path of the whole report, named where something is cut. */
  readonly fullReport?: string | undefined;
  /** Page of the run, whose artifacts the report as a page may be among. */
  readonly runPage?: string | undefined;
}

/**
 * Renders the report in Markdown with as much of each part as a room has.
 * @param isProposal True for the body of the pull request itself: it leads to its branch, which may be set on another commit.
 */
export function bodyRenderer(
  report: RunReport,
  places: BodyPlaces,
  isProposal = false,
): (room: Room) => string {
  const diff = rememberingDiff();
  return (room) => reportBody(report, room, places, isProposal, diff);
}

function reportBody(
  report: RunReport,
  room: Room,
  { fullReport, runPage }: BodyPlaces,
  isProposal: boolean,
  diff: DiffText,
): string {
  const details = room.details
    ? worstFirst(report.prompts)
        .filter(({ status }) => status !== 'removed')
        .map((prompt) => promptDetails(prompt, report, room, diff))
    : [];
  return [
    `### SPO: ${outcomeText(report, codeText)}`,
    report.simulated ? SIMULATED_BANNER : '',
    report.prompts.length > 0 ? verdictTable(report, room, isProposal) : '',
    `${legend(report)}${usageText(report.usage)}.`,
    isProposal ? '' : publicationLine(report),
    report.prompts.length > 0 ? runLine(report, runPage) : '',
    notices([...report.notices, ...promptWarnings(report)]),
    ...details,
    cutLine(room, fullReport ?? null),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/**
 * Base against head alone, of a run whose search goes on: nothing that the rest of the run could make untrue.
 * @param rows of the table, at most
 */
export function verdictsBody(report: RunReport, runPage: string, rows: number): string {
  return [
    `### SPO: ${outcomeText(report, codeText)}`,
    report.simulated ? SIMULATED_BANNER : '',
    verdictTable(report, { sentence: 0, rows }, false, VERDICTS_ALONE),
    `Written while the ${checkLink(report, runPage)} went on: the search for a better text has not ended.`,
    legend(report).trimEnd(),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function checkLink({ headSha }: RunReport, runPage: string): string {
  return linkText(headSha === null ? 'run' : `check of commit ${codeText(headSha.slice(0, 7))}`, runPage);
}

function legend(report: RunReport): string {
  if (report.prompts.length === 0) return '';
  const rate = errorRateText(report, legendTexts.en);
  return `${legendTexts.en.pairs} ${rate === '' ? '' : `${rate} `}`;
}

function promptWarnings({ prompts }: RunReport): string[] {
  return prompts.flatMap((prompt) => prompt.warnings.map((warning) => `${promptTitle(prompt)}: ${warning}`));
}

function publicationLine({ publication }: RunReport): string {
  if (publication === null) return '';
  const branch = linkText(codeText(publication.branch), publication.branchUrl);
  const commit = linkText(codeText(publication.sha.slice(0, 12)), publication.commitUrl);
  return `Proposed on branch ${branch} in commit ${commit} (${counted(publication.paths.length, 'file')}).`;
}

/** Names the commit, since a newer one may have come. True also of a run whose workflow keeps no artifact. */
function runLine(report: RunReport, runPage: string | undefined): string {
  if (runPage === undefined) return '';
  const artifacts = linkText('artifacts of the run', `${runPage}#artifacts`);
  return `Found by the ${checkLink(report, runPage)}. The same as a page, with every round, answer and ballot: \`report.html\` among the ${artifacts}, where its workflow uploads it.`;
}

function notices(sentences: readonly string[]): string {
  const lines = sentences.slice(0, MOST_NOTICES).map((sentence) => `- ${inlineText(sentence)}`);
  const rest = sentences.length - lines.length;
  if (rest > 0) lines.push(`- and ${counted(rest, 'more notice')}`);
  return lines.join('\n');
}

function cutLine(room: Room, fullReport: string | null): string {
  const cuts = cutsText(room);
  if (cuts.length === 0) return '';
  return `Shortened to fit here: ${cuts.join(', ')}. ${whereWhole(fullReport)}`;
}

function whereWhole(fullReport: string | null): string {
  if (fullReport === null) return 'The full report is in `report.json` of this run.';
  const linked = linkText('here', fullReport);
  return linked === 'here'
    ? `The full report is in ${codeText(fullReport)}.`
    : `The full report is ${linked}.`;
}
