import { Agreement } from './agreement.ts';
import { NEVER_A_VERDICT } from './broken-judges.ts';
import { atMost, type Claim, type Findings, percent, type Table } from './findings.ts';
import type { Planned } from './plan.ts';
import type { Task } from './task.ts';
import { type Counts, ERROR_RATE } from './trials.ts';

export interface Simulated extends Planned {
  readonly counts: Counts;
}

/**
 * What the runs through the real code came to, and whether they agree with the calculation.
 * @param isFull whether the runs are enough to hold their shares themselves against the stated error rate
 */
export function simulationFindings(all: readonly Simulated[], isFull: boolean): Findings {
  const equal = all.filter(({ task }) => task.kind === 'check' && task.cell.truth === 'equal');
  const share = (of: readonly Simulated[], side: 'challenger' | 'incumbent') =>
    Math.max(...of.map(({ counts }) => counts[side] / counts.runs));
  const whole = all.filter(({ task }) => task.kind === 'whole run');
  const halves = all.filter(({ task }) => task.kind === 'broken' && task.judge === 'abstains on ballots');
  const verdicts = ({ counts }: Simulated) => (counts.challenger + counts.incumbent) / counts.runs;
  return {
    claims: [
      ...agreementClaims(all),
      ...(isFull
        ? [
            atMost(1, 'false `improved`, simulated', share(equal, 'challenger'), ERROR_RATE),
            atMost(1, 'false `regressed`, simulated', share(equal, 'incumbent'), ERROR_RATE),
          ]
        : []),
      atMost(
        3,
        'runs with a confirmed improvement though none was better',
        share(whole, 'challenger'),
        ERROR_RATE,
      ),
      neverClaim(all),
      flakyClaim(all, 'incumbent', 'regressed'),
      flakyClaim(all, 'challenger', 'improved'),
      atMost(
        4,
        'any verdict of a judge that abstains on half of its ballots, simulated',
        Math.max(...halves.map(verdicts)),
        0.01,
      ),
    ],
    tables: [wholeRunTable(all)],
  };
}

function flakyClaim(all: readonly Simulated[], side: 'challenger' | 'incumbent', verdict: string): Claim {
  const shares = all
    .filter(({ task }) => task.kind === 'flaky')
    .map(({ counts }) => counts[side] / counts.runs);
  const text = `false \`${verdict}\` of 6 cases whose checks pass 90% of the time on both sides`;
  return atMost(5, text, Math.max(...shares), ERROR_RATE);
}

function neverClaim(all: readonly Simulated[]): Claim {
  const judges: readonly string[] = NEVER_A_VERDICT;
  const of = all.filter(({ task }) => task.kind === 'broken' && judges.includes(task.judge));
  const wrong = of.reduce((sum, { counts }) => sum + counts.challenger + counts.incumbent, 0);
  const runs = of.reduce((sum, { counts }) => sum + counts.runs, 0);
  return {
    point: 4,
    text: `no direction from a judge that always says A, or B, answers in prose, or quotes the tags of the answers (${judges.length} judges)`,
    figure: `${wrong} of ${runs.toLocaleString('en')} runs`,
    passes: runs > 0 && wrong === 0,
  };
}

function wholeRunTable(all: readonly Simulated[]): Table {
  const originals = all.filter(({ task }) => task.kind === 'original run');
  const rows = all.flatMap(({ task, exact, counts }) => {
    if (task.kind !== 'whole run') return [];
    const original = originals.find(
      (each) => 'cases' in each.task && each.task.cases === task.cases && each.task.cell === task.cell,
    );
    const accepted = (counts.challenger + counts.none) / counts.runs;
    return [
      [
        String(task.cell.luck),
        String(task.cell.bias),
        String(task.cases),
        percent(accepted),
        percent(counts.challenger / counts.runs),
        percent(exact?.challenger ?? 0),
        percent((original?.counts.challenger ?? 0) / (original?.counts.runs ?? 1)),
      ],
    ];
  });
  return {
    title: 'Runs of 10 rounds in which no challenger is better',
    head: [
      'luck',
      'bias',
      'cases',
      'a round accepted one',
      'confirmed',
      'confirmed, exact',
      'original accepts one',
    ],
    rows,
    note: `Each line: ${all.find(({ task }) => task.kind === 'whole run')?.counts.runs} runs through the loop and the confirmation, without patience. The last column is what the original's rule would commit.`,
  };
}

/** The code that ran, by kind of task. */
const PATHS: Readonly<Record<Task['kind'], string>> = {
  check: '`comparePrompts`',
  gate: '`comparePrompts` over several files',
  round: '`compareAnswers`',
  original: "the original's rule",
  flaky: '`comparePrompts` with flaky checks',
  broken: '`comparePrompts` with abstaining judges',
  'whole run': '`optimize` and `confirm`',
  'original run': "the original's rule over 9 rounds",
};

function agreementClaims(all: readonly Simulated[]): Claim[] {
  return Object.entries(PATHS).flatMap(([kind, path]) => {
    const agreement = new Agreement();
    const of = all.filter(({ task, exact }) => task.kind === kind && exact !== null);
    if (of.length === 0) return [];
    for (const { exact, counts } of of) if (exact !== null) agreement.check(counts, exact);
    const runs = of.reduce((sum, { counts }) => sum + counts.runs, 0);
    return [agreement.claim(`${path}, ${of.length} settings, ${runs.toLocaleString('en')} runs`)];
  });
}
