import { expect, it } from 'vitest';
import { comparePrompts } from '../../../src/spo/comparing/compare-prompts.ts';
import { signTest } from '../../../src/spo/comparing/sign-test.ts';
import { verdictOf } from '../../../src/spo/comparing/tally.ts';
import { seededRandomness } from '../../../src/spo/random.ts';
import type { Assertion } from '../../../src/spo/types.ts';
import { choose, fakeModel, fakePorts, fakeSpec, judgeBy } from '../../support/fake-ports.ts';

const checks: readonly Assertion[] = [{ kind: 'contains', label: 'contains "label"', text: 'label' }];
const cases = Array.from({ length: 6 }, (_, index) => ({ question: `q${index}`, checks }));

it('equal prompts with flaky checks are called regressed in at most 5% of runs', async () => {
  const test = signTest(0.05);
  const plan = { spec: fakeSpec({ cases }), incumbent: 'old', challenger: 'new', test, wave: 2 };
  let regressed = 0;
  const runs = 400;
  for (let seed = 0; seed < runs; seed++) {
    const random = seededRandomness(seed);
    const executor = fakeModel(({ messages, draw }) => {
      const passes = random(draw.phase, draw.number, messages[0]?.content ?? '')() < 0.9;
      return `${passes ? 'label' : 'none'} ${draw.phase} ${draw.number}`;
    });
    const ports = fakePorts({ executor, judge: judgeBy(() => choose('A')) });
    if (verdictOf(await comparePrompts({ ...plan, phase: 'check' }, ports)) === 'regressed') regressed++;
  }
  expect(regressed / runs).toBeLessThanOrEqual(0.05);
});
