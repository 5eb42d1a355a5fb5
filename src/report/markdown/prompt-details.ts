import { promptTitle } from '../../spo/prompt-name.ts';
import { abstentionCells } from '../cells/abstentions.ts';
import { changeCells, changeTexts } from '../cells/changes.ts';
import type { PromptReport, RunReport } from '../run-report.ts';
import { codeText, inlineText } from '../words/inline-text.ts';
import { terms } from '../words/terms.ts';
import { bill } from './bill.ts';
import type { Room } from './comment/room.ts';
import { judgeSection } from './judge-section.ts';
import { type DiffText, promptDiff } from './prompt-diff.ts';
import { switchSection } from './switch-section.ts';
import { answersTable } from './tables/answers-table.ts';
import { assertionsTable } from './tables/assertions-table.ts';
import { caseTable } from './tables/case-table.ts';
import { roundsTable } from './tables/rounds-table.ts';

const MOST_PROBLEMS = 20;

/** Everything about one prompt, folded. */
export function promptDetails(prompt: PromptReport, report: RunReport, room: Room, diff: DiffText): string {
  const parts = [
    problemList(prompt.problems),
    section('Switch', switchSection(prompt)),
    ...changes(prompt, room.diff, diff),
    section(
      'Rounds',
      room.round > 0 && prompt.rounds.length > 0 ? roundsTable(prompt.rounds, room.round) : '',
    ),
    section('Cases', room.round > 0 ? caseTable(prompt) : ''),
    section('Checks', room.round > 0 ? assertionsTable(prompt) : ''),
    section('Judge', judgeSection(prompt.judgeHealth, abstentionCells(prompt))),
    section('Answers', room.answer > 0 ? answersTable(prompt, room.answer) : ''),
    section('Bill', prompt.usage.calls + prompt.usage.cacheHits > 0 ? bill(prompt, report) : ''),
  ].filter((part) => part !== '');
  if (parts.length === 0) return '';
  const title = `${codeText(promptTitle(prompt), 'html')}: the evidence`;
  return `<details>\n<summary>${title}</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
}

function section(title: string, body: string): string {
  return body === '' ? '' : `**${title}**\n\n${body}`;
}

function problemList(problems: readonly string[]): string {
  const lines = problems.slice(0, MOST_PROBLEMS).map((problem) => `- ${inlineText(problem)}`);
  const rest = problems.length - lines.length;
  if (rest > 0) lines.push(`- and ${rest} more`);
  return section('Problems', lines.join('\n'));
}

function changes(prompt: PromptReport, limit: number, diff: DiffText): string[] {
  if (limit === 0) return [];
  return changeCells(prompt, changeTexts.en, terms.en).map(({ title, before, after }) =>
    section(title, promptDiff(diff, before, after, limit)),
  );
}
