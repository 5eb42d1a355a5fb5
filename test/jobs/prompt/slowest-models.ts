import type { PlannedPrompt } from '../../../src/jobs/prompt/worst-case-calls.ts';
import { type Rule, signTestRule } from '../../../src/spo/comparing/rules.ts';
import { fewestDecisivePairs, signTest } from '../../../src/spo/comparing/sign-test.ts';
import { EMPTY_TALLY } from '../../../src/spo/comparing/tally.ts';
import type { ModelRequest } from '../../../src/spo/ports.ts';
import { choose, fakeModel } from '../../support/fake-ports.ts';

export const ERROR_RATE = 0.05;

type Outcome = 'win' | 'loss' | 'flip';

/** Outcomes that keep a rule undecided up to its last pair; the first `decisive` of them are no flips. */
function longestRun(rule: Rule, decisive: number): Outcome[] {
  const dead = new Set<string>();
  const extend = (run: readonly Outcome[]): readonly Outcome[] | null => {
    const count = (outcome: Outcome) => run.filter((each) => each === outcome).length;
    const [challenger, incumbent, flip] = [count('win'), count('loss'), count('flip')];
    if (run.length === rule.most) return run;
    const state = [challenger, incumbent, run.length].join();
    if (dead.has(state)) return null;
    const ballots = { challenger: run.length, incumbent: run.length, abstain: 0 };
    const tally = { ...EMPTY_TALLY, challenger, incumbent, flip, ballots };
    const wave = rule.nextWave({
      tally,
      drawn: run.length,
      abstained: { tie: 0, unreadable: 0, refused: 0, missing: 0 },
      exhausted: false,
    });
    for (const next of wave === 0 ? [] : waves(wave, run.length, decisive)) {
      const whole = extend([...run, ...next]);
      if (whole !== null) return whole;
    }
    dead.add(state);
    return null;
  };
  const run = extend([]);
  if (run === null) throw new Error('Every run ends before its last pair.');
  return [...run];
}

function waves(size: number, first: number, decisive: number): Outcome[][] {
  const found: Outcome[][] = [];
  for (let wins = 0; wins <= size; wins++) {
    for (let losses = 0; wins + losses <= size; losses++) {
      const flips = size - wins - losses;
      if (first + wins + losses < Math.min(decisive, first + size)) continue;
      found.push([...Array(wins).fill('win'), ...Array(losses).fill('loss'), ...Array(flips).fill('flip')]);
    }
  }
  return found;
}

/** Models that draw every comparison out as `outcomeOf` says, and ask the optimizer twice a round. */
function slowModels(count: number, outcomeOf: (phase: string, number: number) => Outcome) {
  const fails = ({ phase, number }: { phase: string; number: number }) => {
    // Later turns of a case are left to the judge, whose ballots are calls too.
    if (phase.startsWith('round') || (number >= count && !phase.includes('again'))) return false;
    const outcome = outcomeOf(phase.replace(/ (incumbent|challenger)$/, ''), number);
    return outcome !== 'flip' && phase.endsWith('incumbent') === (outcome === 'win');
  };
  let prompts = 0;
  const optimizer = fakeModel(({ draw }) =>
    draw.number === 0
      ? 'no prompt in here'
      : `<analyse>a</analyse><modification>m</modification><prompt>version ${++prompts}</prompt>`,
  );
  const answer = ({ draw, messages }: ModelRequest) => {
    const mark = fails(draw) ? 'bad' : 'good';
    return `${mark} answer of ${messages[0]?.content} in ${draw.phase}, ${draw.number}`;
  };
  const executor = { ...fakeModel(answer), answer };
  const judge = fakeModel(({ draw, messages }) => {
    const outcome = outcomeOf(draw.phase, draw.number);
    if (outcome === 'flip') return choose('A');
    const challengerFirst = isChallengerFirst(messages[0]?.content ?? '', draw);
    return choose((outcome === 'win') === challengerFirst ? 'A' : 'B');
  });
  return { optimizer, executor, judge };
}

function isChallengerFirst(content: string, { phase }: ModelRequest['draw']): boolean {
  if (!phase.startsWith('round')) return content.indexOf('challenger') < content.indexOf('incumbent');
  const versions = [...content.matchAll(/version (\d+)/g)].map(([, version]) => Number(version));
  return (versions[0] ?? 0) > (versions.at(-1) ?? 0);
}

/** Models that make a check of one prompt as long as it can be. @param compared prompts that have a first comparison */
export function slowestModels({ cases }: PlannedPrompt['spec'], prompts: number, compared: number) {
  const checked = cases.some(({ checks = [] }) => checks.length > 0);
  const decisive = checked ? cases.length : 0;
  const share = (rate: number) => (checked ? rate / 2 : rate);
  const again = signTest(ERROR_RATE / 2 / prompts / cases.length);
  const againRule = signTestRule(signTest(again.errorRate, fewestDecisivePairs(again) + 4), 2);
  const runs = {
    check: longestRun(signTestRule(signTest(share(ERROR_RATE / compared)), 2), decisive),
    confirm: longestRun(signTestRule(signTest(share(ERROR_RATE / prompts)), 2), decisive),
    again: longestRun(againRule, 0),
    round: ['win', 'flip', 'flip', 'flip', 'flip', 'win'] as Outcome[],
  };
  return slowModels(cases.length, (phase, number) => {
    if (phase.includes('again')) return runs.again[number] ?? 'win';
    const run = phase.startsWith('round') ? runs.round : phase === 'confirm' ? runs.confirm : runs.check;
    return run[number] ?? 'win';
  });
}
