import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { firstFault, parseVersioned } from '../../src/machine/json.ts';

const schema = z.object({ items: z.array(z.object({ size: z.int().min(1) })) });
const good = { version: 1, kind: 'plan', items: [{ size: 2 }] };
const read = (value: unknown) =>
  parseVersioned(JSON.stringify(value), { versionKey: 'version', kind: 'plan' }, schema);
const refusal = (reason: string) => ({ ok: false, reason });

describe('a file of ours', () => {
  it('is read', () => {
    expect(read(good)).toEqual({ ok: true, value: { items: [{ size: 2 }] } });
    const bare = JSON.stringify({ schemaVersion: 1, items: [] });
    expect(parseVersioned(bare, { versionKey: 'schemaVersion' }, schema)).toMatchObject({ ok: true });
  });

  it('that is no JSON object is refused', () => {
    const header = { versionKey: 'version' } as const;
    expect(parseVersioned('{"version": 1', header, schema)).toEqual(refusal('it is not JSON, or cut off'));
    for (const value of [null, [good], 'text', 1]) {
      expect(parseVersioned(JSON.stringify(value), header, schema)).toEqual(
        refusal('expected a JSON object'),
      );
    }
  });

  it('of another kind or version is refused before anything else', () => {
    expect(read({ ...good, kind: 'leg', version: 2 })).toEqual(refusal('kind: expected "plan"'));
    expect(read({ ...good, version: 2, items: null })).toEqual(
      refusal(
        'it was made by a newer version of this action (version is 2, and 1 is known): use the same version everywhere',
      ),
    );
    for (const version of [undefined, 0, '1', '2', 1.5, 1e300, null]) {
      expect(read({ ...good, version })).toEqual(refusal('version: expected 1'));
    }
  });

  it('says where its first fault is and what was expected there', () => {
    expect(read({ ...good, items: [{ size: 1 }, { size: 'x' }] })).toEqual(
      refusal('items[1].size: expected number, received string'),
    );
    expect(read({ ...good, items: [{ size: 0 }] })).toEqual(
      refusal('items[0].size: expected number to be >=1'),
    );
    expect(read({ ...good, items: 4 })).toEqual(refusal('items: expected array, received number'));
  });
});

describe('the first fault', () => {
  it('of the whole is in the file, and a long key is cut', () => {
    expect(firstFault(new z.ZodError([{ code: 'custom', path: [], message: 'odd', input: 1 }]))).toBe(
      'the file: odd',
    );
    expect(firstFault(new z.ZodError([]))).toBe('unknown content');
    const path = ['k'.repeat(200), 0];
    expect(firstFault(new z.ZodError([{ code: 'custom', path, message: 'odd', input: 1 }]))).toBe(
      `${'k'.repeat(100)}[0]: odd`,
    );
  });
});
