import { copyFile, mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LegResult,
  parseLegResult,
  readLegResults,
  writeLegResult,
} from '../../../src/jobs/fan-out/leg-results.ts';
import { arbitraryPrompt } from '../../report/arbitrary-report.ts';
import { hostileReport } from '../../report/hostile-report.ts';
import { mutatedText, mutation } from '../../report/mutated-json.ts';
import { prompt } from '../../report/sample-report.ts';
import { plan } from './sample-plan.ts';
import { temporaryFolder } from './temporary-folder.ts';

const PLAN = plan([['a.yaml'], ['b.yaml'], ['c.yaml']]);
const DIGEST = 'e'.repeat(64);

function result(leg: number, overrides: Partial<LegResult> = {}): LegResult {
  return {
    leg,
    planDigest: DIGEST,
    reports: [prompt(`${'abc'[leg - 1]}.yaml`)],
    notices: [],
    fault: null,
    finishedAt: '2026-11-22T11:00:00.000Z',
    ...overrides,
  };
}

async function put(folder: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
}

const read = (folder: string) => readLegResults(folder, PLAN, DIGEST);
const textOf = (value: LegResult) => JSON.stringify({ kind: 'spo-result', version: 1, ...value });

describe("a leg's result", () => {
  it('survives the way over a file', async () => {
    const folder = await temporaryFolder();
    const results = [
      result(1, { notices: ['slow'], fault: { code: 'model-unauthorized', message: 'No.', remedy: null } }),
      result(3, { reports: hostileReport('\u0000`@all\n::error::\u202e', 2, 3).prompts }),
    ];
    for (const each of results) await writeLegResult(folder, each);
    expect(await read(folder)).toEqual({
      legs: new Map(results.map((each) => [each.leg, each])),
      problems: [],
    });
  });

  it.each([10.5, 1e308, 2 ** 53, null])(
    'is accepted with %j tokens, as a leg of an older version counted',
    (told) => {
      const report = prompt('a.yaml');
      const usage = { ...report.usage, promptTokens: told };
      const text = textOf(result(1, { reports: [{ ...report, usage } as never] }));
      const parsed = parseLegResult(text);
      expect(parsed.ok ? parsed.value.reports[0]?.usage.promptTokens : parsed.reason).toSatisfy(
        Number.isSafeInteger,
      );
    },
  );

  it('survives with reports of any shape, and is refused with a reason when it was changed', () => {
    fc.assert(
      fc.property(fc.array(arbitraryPrompt, { maxLength: 2 }), mutation, (reports, change) => {
        const value = result(1, { reports });
        expect(parseLegResult(textOf(value))).toEqual({ ok: true, value });
        const changed = parseLegResult(mutatedText(JSON.parse(textOf(value)), change));
        if (!changed.ok) expect(changed.reason).toMatch(/./);
      }),
      { numRuns: 500 },
    );
  });

  it('is written although its sentences are longer and more than a reader takes', async () => {
    const folder = await temporaryFolder();
    const long = 'x'.repeat(20_000);
    const notices = Array.from({ length: 1200 }, (_, index) => `${index}${long}`);
    await writeLegResult(folder, result(1, { notices, fault: { code: 'git', message: long, remedy: long } }));
    const { legs, problems } = await read(folder);
    expect(problems).toEqual([]);
    expect(legs.get(1)?.notices).toHaveLength(1000);
    expect(legs.get(1)?.fault?.message).toBe('x'.repeat(10_000));
  });
});

describe('results of legs', () => {
  it('are found in the folder and up to two levels below, but not over links', async () => {
    const folder = await temporaryFolder();
    const elsewhere = await temporaryFolder();
    await put(folder, 'result.json', textOf(result(1)));
    await put(folder, 'artifact/leg-2/result.json', textOf(result(2)));
    await put(folder, 'much/too/deep/result.json', textOf(result(3)));
    await put(elsewhere, 'result.json', textOf(result(3)));
    await symlink(elsewhere, join(folder, 'link'));
    await mkdir(join(folder, 'linked'));
    await symlink(join(elsewhere, 'result.json'), join(folder, 'linked', 'result.json'));
    const { legs, problems } = await read(folder);
    expect([...legs.keys()]).toEqual([1, 2]);
    expect(problems).toEqual([]);
  });

  it('are left out with a reason when they are of no use', async () => {
    const folder = await temporaryFolder();
    await put(folder, 'a/result.json', '{');
    await put(folder, 'b/result.json', textOf(result(1, { planDigest: 'f'.repeat(64) })));
    await put(folder, 'c/result.json', textOf(result(4)));
    await put(folder, 'd/result.json', JSON.stringify({ kind: 'spo-result', version: 7 }));
    await put(folder, 'e/result.json', JSON.stringify(PLAN));
    await put(folder, 'f/result.json', '');
    await truncate(join(folder, 'f/result.json'), 256 * 1024 * 1024 + 1);
    await put(folder, 'g/result.json', textOf(result(2)));
    const { legs, problems } = await read(folder);
    expect([...legs.keys()]).toEqual([2]);
    expect(problems).toEqual([
      'a/result.json was not used: it is not JSON, or cut off.',
      'b/result.json was not used: it follows another plan.',
      'c/result.json was not used: it is of leg 4, and the plan has 3.',
      'd/result.json was not used: it was made by a newer version of this action (version is 7, and 1 is known): use the same version everywhere.',
      'e/result.json was not used: kind: expected "spo-result".',
      'f/result.json was not used: it is larger than 256 MiB.',
    ]);
  });

  it('count once when they are the same, and not at all when they differ', async () => {
    const folder = await temporaryFolder();
    await writeLegResult(folder, result(1));
    await mkdir(join(folder, 'again'));
    await copyFile(join(folder, 'leg-1', 'result.json'), join(folder, 'again', 'result.json'));
    await put(folder, 'x/result.json', textOf(result(2)));
    await put(folder, 'y/result.json', textOf(result(2, { notices: ['another'] })));
    await put(folder, 'z/result.json', textOf(result(2)));
    const { legs, problems } = await read(folder);
    expect(legs).toEqual(new Map([[1, result(1)]]));
    expect(problems).toEqual([
      'x/result.json and y/result.json are different results of leg 2: neither was used.',
    ]);
  });

  it('are none, with a reason, where the folder is missing', async () => {
    const folder = join(await temporaryFolder(), 'missing');
    expect(await read(folder)).toEqual({
      legs: new Map(),
      problems: [`${folder} cannot be searched for results: it is missing.`],
    });
  });

  it('are searched in so many folders and no more', async () => {
    const folder = await temporaryFolder();
    const names = Array.from({ length: 1000 }, (_, index) => `${index + 1000}`);
    await Promise.all(names.map((name) => mkdir(join(folder, name))));
    await put(folder, '1998/result.json', textOf(result(1)));
    await put(folder, '1999/result.json', textOf(result(2)));
    const { legs, problems } = await read(folder);
    expect([...legs.keys()]).toEqual([1]);
    expect(problems).toEqual([`Only the first 1000 folders of ${folder} were searched for results.`]);
  });
});
