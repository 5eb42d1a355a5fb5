import { leadRule, plainRule, type Rule } from '../../src/spo/comparing/rules.ts';
import { type Ballots, roundRule } from '../../src/spo/loop/settings.ts';
import { exactRound } from './exact-comparisons.ts';
import {
  atLeastClaim,
  atMost,
  ballots,
  type Claim,
  type Findings,
  percent,
  points,
  type Table,
} from './findings.ts';
import { steps } from './grid.ts';
import { exactOriginal, ORIGINAL_BALLOTS } from './original-rule.ts';
import type { Cell, Truth } from './world.ts';

const ACCURACIES = steps(0.7, 0.95, 0.05);
const BIASES = steps(0, 0.3, 0.05);
const EQUAL_LIMIT = exactOriginal({ truth: 'equal', accuracy: 0.75, bias: 0, luck: 0 }).challenger;

/** How a rule for rounds stands against the original's over the whole grid. */
export interface RoundQuality {
  /** Smallest gain in right acceptances, in any setting and where the original has under 93%. */
  readonly leastGain: number;
  readonly leastGainBelow93: number;
  /** Largest share of the original's wrong acceptances. */
  readonly mostWrong: number;
  readonly mostEqual: number;
  readonly ballots: number;
  readonly waves: number;
}

function roundQuality(rule: Rule): RoundQuality {
  const settings = ACCURACIES.flatMap((accuracy) =>
    BIASES.map((bias) => {
      const of = (truth: Truth) => {
        const cell: Cell = { truth, accuracy, bias, luck: 0 };
        return { ...exactRound(cell, rule), original: exactOriginal(cell).challenger };
      };
      return { better: of('better'), equal: of('equal'), worse: of('worse') };
    }),
  );
  const gains = settings.map(({ better }) => better.challenger - better.original);
  const all = settings.flatMap(({ better, equal, worse }) => [better, equal, worse]);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    leastGain: Math.min(...gains),
    leastGainBelow93: Math.min(...gains.filter((_, index) => (settings[index]?.better.original ?? 1) < 0.93)),
    mostWrong: Math.max(
      ...settings.map(({ worse }) => (worse.challenger === 0 ? 0 : worse.challenger / worse.original)),
    ),
    mostEqual: Math.max(...settings.map(({ equal }) => equal.challenger)),
    ballots: mean(all.map((outcome) => outcome.ballots)),
    waves: mean(all.map((outcome) => outcome.waves)),
  };
}

function roundClaims(quality: RoundQuality): Claim[] {
  return [
    atLeastClaim(
      2,
      "right acceptances beyond the original's, in every setting",
      quality.leastGain,
      0,
      points,
    ),
    atLeastClaim(2, 'the same where the original has under 93%', quality.leastGainBelow93, 0.05, points),
    atMost(2, "wrong acceptances, as a share of the original's", quality.mostWrong, 0.75),
    atMost(2, 'equal challengers accepted', quality.mostEqual, EQUAL_LIMIT),
    atMost(2, 'average cost over the grid', quality.ballots, 5.7, ballots),
  ];
}

/** The verdicts of rounds by calculation. */
export function roundFindings(): Findings {
  return { claims: roundClaims(roundQuality(roundRule('auto'))), tables: [gridTable(), rulesTable()] };
}

function gridTable(): Table {
  const show = (of: (bias: number) => number) =>
    [0, 0.1, 0.2, 0.3].map((bias) => percent(of(bias))).join(' / ');
  const rows = [0.7, 0.75, 0.8, 0.9, 0.95].map((accuracy) => {
    const cell = (truth: Truth, bias: number): Cell => ({ truth, accuracy, bias, luck: 0 });
    const auto = (truth: Truth) =>
      show((bias) => exactRound(cell(truth, bias), roundRule('auto')).challenger);
    const original = (truth: Truth) => show((bias) => exactOriginal(cell(truth, bias)).challenger);
    return [String(accuracy), auto('better'), original('better'), auto('worse'), original('worse')];
  });
  return {
    title: 'Rounds: challengers accepted',
    head: ['accuracy', 'better, `auto`', 'better, original', 'worse, `auto`', 'worse, original'],
    rows,
    note: 'Bias 0 / 0.1 / 0.2 / 0.3, no luck.',
  };
}

function rulesTable(): Table {
  const lead = (accept: number, reject: number, most: number) => leadRule({ accept, reject, wave: 1, most });
  const candidates: readonly (readonly [string, Rule])[] = [
    ...(['auto', 'auto-fast'] satisfies Ballots[]).map((name) => [`\`${name}\``, roundRule(name)] as const),
    ['accept 2, reject 1, most 5', lead(2, 1, 5)],
    ['accept 2, reject 1, most 7', lead(2, 1, 7)],
    ['accept 1, reject 1, most 3', lead(1, 1, 3)],
    ['accept 3, reject 1, most 8', lead(3, 1, 8)],
    ['4 fixed balanced ballots', plainRule(ORIGINAL_BALLOTS)],
    ['8 fixed balanced ballots', plainRule(8)],
  ];
  const rows = candidates.map(([name, rule]) => {
    const quality = roundQuality(rule);
    return [
      name,
      points(quality.leastGain),
      points(quality.leastGainBelow93),
      percent(quality.mostWrong),
      percent(quality.mostEqual),
      quality.ballots.toFixed(2),
      quality.waves.toFixed(2),
      roundClaims(quality).every(({ passes }) => passes) ? 'yes' : 'no',
    ];
  });
  return {
    title: 'Rounds: rules that were considered',
    head: ['rule (in pairs)', 'least gain', 'below 93%', 'wrong', 'equal', 'ballots', 'waves', 'meets all'],
    rows,
    note: "Least gain in right acceptances over the original's rule, in every setting and where the original has under 93%; most wrong acceptances as a share of the original's; most equal challengers accepted; means over better, equal and worse challengers and the grid (accuracy 0.7 to 0.95, bias 0 to 0.3, no luck).",
  };
}
