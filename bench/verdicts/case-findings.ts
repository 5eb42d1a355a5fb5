import { signTestRule } from '../../src/spo/comparing/rules.ts';
import type { ExactOutcome } from './exact.ts';
import { exactOutcome } from './exact.ts';
import { exactFixedCheck, mixture } from './exact-comparisons.ts';
import { atMost, type Claim, type Findings, percent, type Table } from './findings.ts';
import { CHECK_TEST, CHECK_WAVES, ERROR_RATE } from './trials.ts';
import { type Cell, chancesOf } from './world.ts';

const CASES = [3, 5, 8, 12] as const;

/** What a number of cases can prove. */
export function caseFindings(): Findings {
  return { claims: [fixedClaim()], tables: [fixedTable()] };
}

function fixedClaim(): Claim {
  const rates = CASES.flatMap((cases) =>
    [0, 0.5, 1].map((luck) => exactFixedCheck(equalCell(luck), cases).challenger),
  );
  return atMost(
    1,
    `false \`improved\` with ${CASES.join(', ')} cases that never vary`,
    Math.max(...rates),
    ERROR_RATE,
  );
}

function fixedTable(): Table {
  const rows = CASES.map((cases) => {
    const right = (accuracy: number) =>
      exactFixedCheck({ truth: 'better', accuracy, bias: 0.1, luck: 0 }, cases);
    const lopsided = ownWinners(cases);
    return [
      String(cases),
      percent(exactFixedCheck(equalCell(1), cases).challenger),
      percent(right(0.75).challenger),
      percent(right(0.9).challenger),
      percent(right(0.9).insufficient),
      percent(lopsided.challenger),
    ];
  });
  return {
    title: 'What a number of cases can prove',
    head: [
      'cases',
      'fixed answers: false `improved`',
      'right at 0.75',
      'right at 0.9',
      'insufficient at 0.9',
      'every case has its own winner: `improved`',
    ],
    rows,
    note: 'With fresh answers, 3 cases prove as much about these 3 questions as 8 do: the tables above hold for both. With answers that never vary, repeats are skipped and only as many pairs as cases count (bias 0.1). The last column is a limit: when a coin decides for each case which prompt is better there, once and for all, the verdict is right about these cases and may be wrong about others.',
  };
}

/** Every case always goes to one side, and fair coins have decided to which. */
function ownWinners(cases: number): ExactOutcome {
  const rule = signTestRule(CHECK_TEST, CHECK_WAVES.auto);
  const patterns = Array.from({ length: 2 ** cases }, (_, bits) => {
    const wins = (number: number) => ((bits >> (number % cases)) & 1) as 0 | 1;
    return exactOutcome({ rule, chancesOf: (number) => chancesOf(wins(number), 1 - wins(number)) });
  });
  return mixture(patterns.map((outcome) => [1 / patterns.length, outcome] as const));
}

function equalCell(luck: number): Cell {
  return { truth: 'equal', accuracy: 0.75, bias: 0, luck };
}
