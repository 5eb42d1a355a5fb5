import { counted } from '../../spo/counted.ts';
import type { JudgeHealth } from '../../spo/judge-health.ts';
import { percentText, ratioText } from '../words/numbers.ts';

/** How the judge behaved: one line for a glance, and a table with what each figure should be. */
export function judgeSection(health: JudgeHealth | null): string {
  if (health === null) return '';
  return `${judgeLine(health)}\n\n<details>\n<summary>What these figures mean</summary>\n\n${judgeTable(health)}\n\n</details>`;
}

function judgeLine(health: JudgeHealth): string {
  const parts = [
    `${percentText(health.flipRate)} flips`,
    `first answer preferred ${percentText(health.firstPreferred)}`,
    `${percentText(health.abstainRate)} unreadable`,
    `repeats agree ${percentText(health.repeatAgreement)}`,
    `new answers ${ratioOf(health.lengthRatio)} as long`,
    `longer answer won ${percentText(health.longerPreferred)}`,
  ];
  return `${counted(health.ballots, 'ballot')}: ${parts.join(', ')}.`;
}

function judgeTable(health: JudgeHealth): string {
  const rows: [string, string, string][] = [
    ['flips: the two orders disagree', percentText(health.flipRate), 'low; high when the answers are close'],
    ['ballots for the answer that stood first', percentText(health.firstPreferred), 'about 50%'],
    ['ballots that could not be read', percentText(health.abstainRate), '0%; above 25% there is no verdict'],
    ['two pairs on a case came out the same', percentText(health.repeatAgreement), 'high'],
    ['length of new answers over old ones, median', ratioOf(health.lengthRatio), 'as the requirements ask'],
    [
      'decisive pairs that the longer answer won',
      percentText(health.longerPreferred),
      'not near 100% when lengths differ',
    ],
  ];
  const lines = rows.map((row) => `| ${row.join(' | ')} |`);
  return ['| figure | here | should be |', '|---|---|---|', ...lines].join('\n');
}

function ratioOf(value: number | null): string {
  return value === null ? ratioText(value) : `${ratioText(value)} times`;
}
