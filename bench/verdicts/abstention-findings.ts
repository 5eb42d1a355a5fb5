import { type Rule, signTestRule } from '../../src/spo/comparing/rules.ts';
import { ABSTENTION_SHARE } from './broken-judges.ts';
import { type ExactOutcome, exactOutcome } from './exact.ts';
import { mixture } from './exact-comparisons.ts';
import { atMost, type Findings, percent } from './findings.ts';
import { CHECK_TEST, CHECK_WAVES } from './trials.ts';
import { ABSTAINED, type Cell, chancesOf, type PairChances, pairChances, withAbstentions } from './world.ts';

const RULE = signTestRule(CHECK_TEST, CHECK_WAVES.auto);

/** The same rule, but blind to abstentions until the end. */
const HASTY: Rule = {
  ...RULE,
  nextWave: ({ tally, drawn, exhausted }) => {
    const ballots = { ...tally.ballots, incumbent: 2 * drawn - tally.ballots.challenger, abstain: 0 };
    return RULE.nextWave({
      tally: { ...tally, abstain: 0, ballots },
      drawn,
      abstained: { tie: 0, unreadable: 0, refused: 0, missing: 0 },
      exhausted,
    });
  },
};

/** A judge that leaves half of the ballots, or of the pairs, unreadable at random. */
export function exactAbstaining(cell: Cell, of: 'ballots' | 'pairs', rule: Rule = RULE): ExactOutcome {
  const chances = withAbstentions(pairChances(cell), of, ABSTENTION_SHARE);
  return exactOutcome({ rule, chancesOf: () => chances });
}

/** A judge that never chooses on some of the cases; coins have decided on which. */
export function exactAbstainingOnCases(cell: Cell, cases: number): ExactOutcome {
  const chances = pairChances(cell);
  const patterns = Array.from({ length: 2 ** cases }, (_, bits) =>
    exactOutcome({
      rule: RULE,
      chancesOf: (number) => ((bits >> (number % cases)) & 1 ? ABSTAINED : chances),
    }),
  );
  return mixture(patterns.map((outcome) => [1 / patterns.length, outcome] as const));
}

/** What unreadable ballots can do, by calculation. */
export function abstentionFindings(): Findings {
  const clear: Cell = { truth: 'better', accuracy: 0.95, bias: 0, luck: 0 };
  const coins: Cell = { truth: 'equal', accuracy: 0.75, bias: 0, luck: 1 };
  const either = ({ challenger, incumbent }: ExactOutcome) => challenger + incumbent;
  const worst = Math.max(
    ...[clear, coins, { ...clear, luck: 1 }].map((cell) => either(exactAbstaining(cell, 'ballots'))),
  );
  const row = (name: string, of: (cell: Cell) => ExactOutcome) => [
    name,
    percent(either(of(clear))),
    percent(either(of(coins))),
  ];
  const oneSided: PairChances = { ...chancesOf(0.5, 0.25), flip: 0, abstained: 0.25 };
  const partial = exactOutcome({ rule: RULE, chancesOf: () => oneSided });
  return {
    claims: [atMost(4, 'any verdict of a judge that abstains on half of its ballots', worst, 0.01)],
    tables: [
      {
        title: 'Verdicts of a judge that abstains half of the time',
        head: ['it abstains on', 'clearly better prompt', 'equal prompts (each pair a coin)'],
        rows: [
          row('single ballots', (cell) => exactAbstaining(cell, 'ballots')),
          row('single ballots, if early stopping went on', (cell) => exactAbstaining(cell, 'ballots', HASTY)),
          row('whole pairs', (cell) => exactAbstaining(cell, 'pairs')),
          row('whole pairs, if early stopping went on', (cell) => exactAbstaining(cell, 'pairs', HASTY)),
          row('whole cases, 3 of them', (cell) => exactAbstainingOnCases(cell, 3)),
          row('whole cases, 8 of them', (cell) => exactAbstainingOnCases(cell, 8)),
        ],
        note: `\`improved\` and \`regressed\` together. Clearly better: accuracy 0.95, bias 0. A judge that is silent on whole cases still speaks up on the rest when those are at least three quarters. A limit: abstentions that take sides. A judge that keeps silent on every second pair which an equal incumbent would win (a quarter of all pairs, the most that is allowed) says \`improved\` in ${percent(partial.challenger)} of the runs.`,
      },
    ],
  };
}
