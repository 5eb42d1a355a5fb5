import type { JudgeHealth } from '../../spo/comparing/judge-health.ts';
import { counted } from '../../spo/counted.ts';
import { type AbstentionCells, abstentionTexts } from '../cells/abstentions.ts';
import { type JudgeFigures, judgeCells, judgeFigures, judgeTexts } from '../cells/judge.ts';
import { inlineText } from '../words/inline-text.ts';
import { tableRow, tableTop } from './tables/table.ts';

/** How the judge behaved: one line for a glance, and a table with what each figure should be. */
export function judgeSection(
  health: JudgeHealth | null,
  abstentions: readonly AbstentionCells[] = [],
): string {
  if (health === null) return '';
  const measured = judgeFigures(health);
  const figures =
    health.lengthRatio === null ? measured : { ...measured, length: `${measured.length} times` };
  const line = `${counted(health.ballots, 'ballot')}: ${judgeLine(figures)}.`;
  const table = `<details>\n<summary>What these figures mean</summary>\n\n${judgeTable(figures)}\n\n</details>`;
  return [line, abstentionList(abstentions), table].filter((part) => part !== '').join('\n\n');
}

const WORDS_LENGTH = 160;

function abstentionList(cells: readonly AbstentionCells[]): string {
  if (cells.length === 0) return '';
  const say = abstentionTexts.en;
  const lines = cells.map(({ kind, count, words }) => {
    const said = words.map((text) => `“${inlineText(text, WORDS_LENGTH)}”`).join(', ');
    return `- ${say.ballots(count)}, ${say.kind[kind]}: ${say.remedy[kind]}${said === '' ? '' : `. ${said}`}`;
  });
  return `${say.title}:\n\n${lines.join('\n')}`;
}

function judgeLine({ flips, first, abstained, repeats, length, longer }: JudgeFigures): string {
  return [
    `${flips} flips`,
    `first answer preferred ${first}`,
    `${abstained} without a choice`,
    `repeats agree ${repeats}`,
    `new answers ${length} as long`,
    `longer answer won ${longer}`,
  ].join(', ');
}

function judgeTable(figures: JudgeFigures): string {
  const rows = judgeCells(figures, judgeTexts.en).map(({ figure, here, expected }) =>
    tableRow([figure, here, expected]),
  );
  return [tableTop(judgeTexts.en.heads), ...rows].join('\n');
}
