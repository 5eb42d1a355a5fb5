import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/settings/run-settings.ts';
import { differingSettings, settingsDigests } from '../../src/settings/same-run.ts';

const digests = (raw: Record<string, string>) =>
  settingsDigests(
    readSettings(raw, (name) => name),
    ['mode'],
  );

describe('digests of settings', () => {
  it('say nothing of keys, of what is absent and of what may differ', () => {
    const names = Object.keys(
      digests({ 'api-key': 'secret', 'evaluate-api-key': 'secret', mode: 'check', seed: '3' }),
    );
    expect(names).toContain('seed');
    expect(names).toContain('max-rounds');
    expect(names.filter((name) => /api-key|^mode$|max-calls/.test(name))).toEqual([]);
  });

  it('are 16 hex digits, and stay what they were in earlier versions', () => {
    const found = digests({});
    expect(Object.values(found).every((digest) => /^[0-9a-f]{16}$/.test(digest))).toBe(true);
    expect(found['max-rounds']).toBe('4a44dc15364204a8');
  });

  it('tell which settings differ', () => {
    const one = digests({ seed: '1', ballots: '4', prompts: 'a\nb' });
    expect(differingSettings(one, digests({ seed: '1', ballots: '4', prompts: 'a\n  b  ' }))).toEqual([]);
    expect(
      differingSettings(one, digests({ seed: '2', ballots: 'auto', prompts: 'a\nb', 'max-calls': '9' })),
    ).toEqual(['ballots', 'max-calls', 'seed']);
  });

  it('are compared the same from both sides', () => {
    const some = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2'));
    fc.assert(
      fc.property(some, some, (left, right) => {
        const found = differingSettings(left, right);
        expect(found).toEqual(differingSettings(right, left));
        expect(found).toEqual(['a', 'b', 'c', 'd'].filter((name) => left[name] !== right[name]));
      }),
    );
  });
});
