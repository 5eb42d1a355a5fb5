import { plainRule } from '../../src/spo/comparing/rules.ts';
import { signTest } from '../../src/spo/comparing/sign-test.ts';
import { exactCheck, exactEqualCheck, exactRound } from './exact-comparisons.ts';
import { atLeastClaim, atMost, ballots, type Claim, type Findings, percent, type Table } from './findings.ts';
import { BIASES, GATE_FILES, steps } from './grid.ts';
import { exactOriginal } from './original-rule.ts';
import { sameCertainty } from './same-certainty.ts';
import { CHECK_TEST, CHECK_WAVES, ERROR_RATE } from './trials.ts';
import type { Cell } from './world.ts';

export const FLIP_RATES = steps(0, 0.5, 0.01);

/** What the check's rule guarantees by calculation. */
export function checkFindings(): Findings {
  return {
    claims: [...falseVerdictClaims(), ...powerClaims(), ...GATE_FILES.map(gateClaim)],
    tables: [powerTable(), falseTable(), luckTable(), certaintyTable(), filesTable(), wavesTable()],
  };
}

function falseVerdictClaims(): Claim[] {
  const settings = Object.values(CHECK_WAVES).flatMap((wave) =>
    FLIP_RATES.map((flipRate) => exactEqualCheck(flipRate, CHECK_TEST, wave)),
  );
  const cells = steps(0, 1, 0.1).flatMap((luck) =>
    steps(0, 0.3, 0.05).map((bias) => exactCheck(equalCell(bias, luck))),
  );
  return [
    atMost(1, 'false `improved`, any flip rate from 0 to 50%', highest(settings, 'challenger'), ERROR_RATE),
    atMost(1, 'false `regressed`, any flip rate from 0 to 50%', highest(settings, 'incumbent'), ERROR_RATE),
    atMost(1, 'false `improved`, any bias and luck', highest(cells, 'challenger'), ERROR_RATE),
    atMost(1, 'false `regressed`, any bias and luck', highest(cells, 'incumbent'), ERROR_RATE),
  ];
}

function powerClaims(): Claim[] {
  const cells = (accuracies: readonly number[]) =>
    accuracies.flatMap((accuracy) =>
      steps(0, 0.2, 0.02).flatMap((bias) => [
        exactCheck({ truth: 'better', accuracy, bias, luck: 0 }).challenger,
        exactCheck({ truth: 'worse', accuracy, bias, luck: 0 }).incumbent,
      ]),
    );
  const calls = (accuracies: readonly number[]) =>
    accuracies.flatMap((accuracy) =>
      steps(0, 0.2, 0.02).map((bias) => exactCheck({ truth: 'better', accuracy, bias, luck: 0 }).ballots),
    );
  const range = steps(0.75, 0.95, 0.01);
  return [
    atLeastClaim(1, 'right verdict, accuracy 0.75 to 0.95, bias to 0.2', Math.min(...cells(range)), 0.9),
    atMost(1, 'judge calls there on average, in the worst case', Math.max(...calls(range)), 28, ballots),
    atMost(1, 'judge calls at accuracy 0.9, in the worst case', Math.max(...calls([0.9])), 22, ballots),
  ];
}

function gateClaim(files: number): Claim {
  return atMost(
    1,
    `false gate over ${files} equal file${files === 1 ? '' : 's'}, any flip rate`,
    falseGate(files),
    ERROR_RATE,
  );
}

/** Chance that at least one of several equal files is called regressed, at the worst flip rate. */
function falseGate(files: number): number {
  const test = signTest(ERROR_RATE / files);
  const rates = steps(0, 0.5, 0.05).map((flipRate) => exactEqualCheck(flipRate, test).incumbent);
  return 1 - (1 - Math.max(...rates)) ** files;
}

function powerTable(): Table {
  const rows = [0.6, 0.7, 0.75, 0.8, 0.9, 0.95].flatMap((accuracy) => {
    const cells = BIASES.map((bias): Cell => ({ truth: 'better', accuracy, bias, luck: 0 }));
    const show = (of: (cell: Cell) => string) => cells.map(of).join(' / ');
    return [
      [
        String(accuracy),
        show((cell) => percent(exactCheck(cell).challenger)),
        show((cell) => exactCheck(cell).ballots.toFixed(1)),
        show((cell) => percent(exactOriginal(cell).challenger)),
        show((cell) => percent(exactRound(cell, plainRule(8)).challenger)),
      ],
    ];
  });
  return {
    title: 'Right verdicts of a check, and the judge calls they take',
    head: ['accuracy', 'right verdict', 'judge calls', "original's rule (4 calls)", '8 fixed ballots'],
    rows,
    note: 'Four figures in a cell: bias 0 / 0.1 / 0.2 / 0.3, no luck. The next table has what the baselines pay for their few calls.',
  };
}

function falseTable(): Table {
  const rows = [0, 0.1, 0.2, 0.3, 0.4, 0.5].map((flipRate) => {
    const cell = equalCell(0, 1 - 2 * flipRate);
    const { challenger, ballots: calls } = exactEqualCheck(flipRate);
    return [
      percent(flipRate),
      percent(challenger),
      calls.toFixed(1),
      percent(exactEqualCheck(flipRate, CHECK_TEST, CHECK_WAVES['auto-fast']).challenger),
      percent(exactOriginal(cell).challenger),
      percent(exactRound(cell, plainRule(8)).challenger),
    ];
  });
  return {
    title: 'False `improved` between equal prompts (false `regressed` is the same)',
    head: ['flip rate', 'check', 'judge calls', 'check, `auto-fast`', "original's rule", '8 fixed ballots'],
    rows,
    note: 'Few flips are the worst case: they mean that luck in the answers, not the judge, decides. The baselines judge one draw of answers over and over, so such luck settles all of their ballots at once.',
  };
}

function luckTable(): Table {
  const rows = [0.75, 0.8, 0.9].map((accuracy) => [
    String(accuracy),
    ...[0, 0.25, 0.5, 0.75, 1].map((luck) => {
      const { challenger, ballots: calls } = exactCheck({ truth: 'better', accuracy, bias: 0.2, luck });
      return `${percent(challenger)}, ${calls.toFixed(1)}`;
    }),
  ]);
  return {
    title: 'Right verdicts and judge calls when answers have luck of their own',
    head: ['accuracy', 'luck 0', 'luck 0.25', 'luck 0.5', 'luck 0.75', 'luck 1'],
    rows,
    note: 'Bias 0.2. With luck, two ballots on the same answers are worth little more than one, and a better prompt whose answers win 3 times in 4 is sometimes not recognized within 24 pairs. That costs right verdicts and adds hardly any wrong ones.',
  };
}

function certaintyTable(): Table {
  const rows = [0.75, 0.8, 0.9].flatMap((accuracy) =>
    [0, 0.2].map((bias) => {
      const cell: Cell = { truth: 'better', accuracy, bias, luck: 0 };
      const { challenger, ballots: calls } = exactCheck(cell);
      const { pairs, originalBallots } = sameCertainty(cell, ERROR_RATE, challenger);
      return [
        String(accuracy),
        String(bias),
        percent(challenger),
        calls.toFixed(1),
        String(2 * pairs),
        String(originalBallots),
      ];
    }),
  );
  return {
    title: 'Judge calls for the same certainty',
    head: ['accuracy', 'bias', 'right verdict', 'check', 'fixed number of pairs', 'random-order ballots'],
    rows,
    note: 'What it takes to reach the same share of right verdicts at 5% false ones: the check, a sign test over a number of pairs that is fixed beforehand, and as many ballots in random order, each on fresh answers, as a raised majority needs.',
  };
}

function filesTable(): Table {
  const rows = GATE_FILES.map((files) => {
    const test = signTest(ERROR_RATE / files);
    const right = (accuracy: number) => exactCheck({ truth: 'better', accuracy, bias: 0.1, luck: 0 }, test);
    return [
      String(files),
      percent(ERROR_RATE / files),
      percent(falseGate(files)),
      String(test.cap),
      ...[0.75, 0.9].map(
        (accuracy) => `${percent(right(accuracy).challenger)}, ${right(accuracy).ballots.toFixed(1)}`,
      ),
    ];
  });
  return {
    title: 'A gate over several files',
    head: [
      'files',
      'error rate of each',
      'false gate',
      'most pairs',
      'right, calls at 0.75',
      'right, calls at 0.9',
    ],
    rows,
    note: 'The false gate is the chance that at least one of so many equal prompts is called regressed, at the worst flip rate. Right verdicts and judge calls are for one file, bias 0.1.',
  };
}

function wavesTable(): Table {
  const rows = [1, 2, 3, 6, 24].map((wave) => {
    const at = (accuracy: number) =>
      exactCheck({ truth: 'better', accuracy, bias: 0.2, luck: 0 }, CHECK_TEST, wave);
    const equal = exactCheck(equalCell(0.2, 0), CHECK_TEST, wave);
    const show = ({ ballots: calls, waves }: typeof equal) => `${calls.toFixed(1)} in ${waves.toFixed(1)}`;
    const worst = highest(
      FLIP_RATES.map((rate) => exactEqualCheck(rate, CHECK_TEST, wave)),
      'challenger',
    );
    const weakest = exactCheck({ truth: 'better', accuracy: 0.75, bias: 0, luck: 0 }, CHECK_TEST, wave);
    return [
      `6, then ${wave}`,
      percent(worst),
      percent(weakest.challenger),
      show(at(0.75)),
      show(at(0.9)),
      show(equal),
    ];
  });
  return {
    title: 'Waves of a check: judge calls against waiting',
    head: [
      'pairs in a wave',
      'false, worst case',
      'right at 0.75',
      'calls at 0.75',
      'calls at 0.9',
      'calls when equal',
    ],
    rows,
    note: '"27.4 in 4.9" means 27.4 judge calls in 4.9 waves on average; pairs of a wave run at the same time, so waves are what one waits for. Bias 0.2, right verdicts at bias 0.',
  };
}

function equalCell(bias: number, luck: number): Cell {
  return { truth: 'equal', accuracy: 0.75, bias, luck };
}

function highest<Outcome>(outcomes: readonly Outcome[], side: keyof Outcome): number {
  return Math.max(...outcomes.map((outcome) => Number(outcome[side])));
}
