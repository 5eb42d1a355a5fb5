import type { JudgeHealth } from '../../spo/comparing/judge-health.ts';
import { counted } from '../../spo/counted.ts';
import { type JudgeFigures, judgeCells, judgeFigures, judgeTexts } from '../cells/judge.ts';
import { tableRow, tableTop } from './tables/table.ts';

/** How the judge behaved: one line for a glance, and a table with what each figure should be. */
export function judgeSection(health: JudgeHealth | null): string {
  if (health === null) return '';
  const measured = judgeFigures(health);
  const figures =
    health.lengthRatio === null ? measured : { ...measured, length: `${measured.length} times` };
  const line = `${counted(health.ballots, 'ballot')}: ${judgeLine(figures)}.`;
  return `${line}\n\n<details>\n<summary>What these figures mean</summary>\n\n${judgeTable(figures)}\n\n</details>`;
}

function judgeLine({ flips, first, unreadable, repeats, length, longer }: JudgeFigures): string {
  return [
    `${flips} flips`,
    `first answer preferred ${first}`,
    `${unreadable} unreadable`,
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
