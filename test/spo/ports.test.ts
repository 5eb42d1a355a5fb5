import { describe, expect, it } from 'vitest';
import { comparePrompts, compareSwitch } from '../../src/spo/comparing/compare-prompts.ts';
import { signTest } from '../../src/spo/comparing/sign-test.ts';
import { optimize } from '../../src/spo/loop/optimize.ts';
import { DEFAULT_SETTINGS } from '../../src/spo/loop/settings.ts';
import type { Ports } from '../../src/spo/ports.ts';
import { echoExecutor, fakePorts, fakeSpec } from '../support/fake-ports.ts';

const DECLARED = ['clock', 'models', 'onEvent', 'random', 'signal', 'usage'];

/** Ports that note what is read of them, and cannot be copied: whoever copies them passes on more than is declared. */
function watchedPorts(): { ports: Ports; read: Set<string> } {
  const { events: _, ...bare } = fakePorts({});
  const read = new Set<string>();
  const models = { ...bare.models, baseExecutor: echoExecutor() };
  const ports = new Proxy<Ports>(
    { ...bare, models },
    {
      get: (target, key) => {
        read.add(String(key));
        return Reflect.get(target, key);
      },
      ownKeys: () => {
        throw new Error('The ports were copied.');
      },
    },
  );
  return { ports, read };
}

describe('the ports', () => {
  it('are all that a search reads, and it reads them all', async () => {
    const { ports, read } = watchedPorts();
    const { rounds } = await optimize(fakeSpec(), { ...DEFAULT_SETTINGS, maxRounds: 2 }, ports);
    expect(rounds).toHaveLength(2);
    expect([...read].sort()).toEqual(DECLARED);
  });

  it('are all that a comparison reads', async () => {
    const { ports, read } = watchedPorts();
    const cases = ['one', 'two', 'three'].map((question) => ({
      question,
      checks: [{ kind: 'contains', text: 'new', label: 'is new' }] as const,
    }));
    const spec = fakeSpec({ cases });
    const both = { spec, challenger: 'new', test: signTest(0.05), wave: 2 };
    await comparePrompts({ ...both, incumbent: 'old', phase: 'check' }, ports);
    expect(await compareSwitch(both, [0], 'regressed', ports)).not.toBeNull();
    expect(DECLARED).toEqual(expect.arrayContaining([...read]));
  });
});
