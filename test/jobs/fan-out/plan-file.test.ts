import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FanOutPlan } from '../../../src/jobs/fan-out/plan.ts';
import { legsOutputs } from '../../../src/jobs/fan-out/plan-check.ts';
import { readPlan, writePlan } from '../../../src/jobs/fan-out/plan-file.ts';
import { balancedShards } from '../../../src/jobs/fan-out/shards.ts';
import { mutatedText, mutation } from '../../report/mutated-json.ts';
import { prompt } from '../../report/sample-report.ts';
import { NO_BUDGET, plan } from './sample-plan.ts';
import { temporaryFolder } from './temporary-folder.ts';

const FULL: FanOutPlan = plan([['a.yaml', 'c.yaml'], ['b.yaml']], {
  notices: ['The list of files is cut.'],
  files: [
    { path: 'a.yaml', status: 'renamed', previousPath: 'old.yaml', hunks: [{ first: 1, last: 3 }] },
    { path: 'b.yaml', status: 'added' },
    { path: 'c.yaml', status: 'modified' },
    { path: 'd.yaml', status: 'removed' },
  ],
  searched: ['b.yaml'],
  carried: [prompt('d.yaml', { status: 'removed', verdict: null })],
  tipAtStart: 'd'.repeat(40),
});

const faultOf = async (text: string) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'plan.json'), text);
  return readPlan(folder).catch((error: unknown) => error);
};

describe('a plan', () => {
  it('survives the way over a file, and its digest is that of the bytes', async () => {
    const folder = join(await temporaryFolder(), 'not', 'yet', 'there');
    const path = await writePlan(folder, FULL);
    const bytes = await readFile(path);
    const digest = createHash('sha256').update(bytes).digest('hex');
    expect(await readPlan(folder)).toEqual({ plan: FULL, digest });
    expect(JSON.parse(bytes.toString())).toMatchObject({ kind: 'spo-plan', version: 1 });
    expect(await readdir(folder)).toEqual(['plan.json']);
  });

  it('of the largest run is written and read, and its matrix fits in an output', async () => {
    const paths = Array.from({ length: 3000 }, (_, index) =>
      `prompts/${index}/`.padEnd(95, 'x').concat('.yaml'),
    );
    const shards = balancedShards(
      paths.map((path, index) => ({ path, calls: 400 + (index % 7) })),
      256,
    );
    const largest = plan(shards, {
      files: paths.map((path) => ({ path, status: 'modified', hunks: [{ first: 1, last: 40 }] })),
      legs: plan(shards).legs.map((leg) => ({
        ...leg,
        calls: 1_000_000,
        budget: { maxCalls: 1_000_000, maxTokens: 1_000_000_000, maxCostUsd: 12.345_678 },
      })),
    });
    expect(largest.legs).toHaveLength(256);
    const folder = await temporaryFolder();
    await writePlan(folder, largest);
    expect((await readPlan(folder)).plan).toEqual(largest);
    expect(Buffer.byteLength(legsOutputs(largest.legs).matrix)).toBeLessThan(20_000);
  });

  it('that no job would take is not written', async () => {
    const folder = await temporaryFolder();
    const tooMany = Array.from({ length: 3001 }, (_, index) => ({
      path: `${index}.yaml`,
      status: 'added' as const,
    }));
    await expect(writePlan(folder, plan([], { files: tooMany }))).rejects.toMatchObject({
      code: 'bad-input',
      message: 'The plan cannot be written: files: expected array to have <=3000 items.',
    });
    const huge = prompt('d.yaml', { note: 'x'.repeat(65 * 1024 * 1024) });
    await expect(writePlan(folder, { ...FULL, carried: [huge] })).rejects.toMatchObject({
      code: 'bad-input',
      message: 'The plan cannot be written: it would be larger than 64 MiB.',
    });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a file that is no plan', () => {
  const changed = (change: Partial<Record<keyof FanOutPlan | 'version' | 'kind', unknown>>) =>
    JSON.stringify({ kind: 'spo-plan', version: 1, ...FULL, ...change });
  const leg = { prompts: 1, calls: 1, budget: NO_BUDGET };

  it.each([
    ['it is not JSON, or cut off', changed({}).slice(0, -5)],
    ['expected a JSON object', '[]'],
    ['kind: expected "spo-plan"', changed({ kind: 'spo-result' })],
    [
      'it was made by a newer version of this action (version is 2, and 1 is known): use the same version everywhere',
      changed({ version: 2, files: 'elsewhere' }),
    ],
    ['version: expected 1', changed({ version: '1' })],
    ['headSha: expected the 40 hex digits of a commit', changed({ headSha: 'HEAD' })],
    ['branch: expected the name of a branch', changed({ branch: '../main' })],
    ['repository: expected owner/name', changed({ repository: 'a/b/c' })],
    ['number: expected number to be >=1', changed({ number: 0 })],
    ['settings.seed: expected 16 hex digits', changed({ settings: { seed: 'a' } })],
    ['legs[0].leg: expected 1', changed({ legs: [{ ...leg, leg: 2, paths: ['a.yaml'] }] })],
    ['legs[0].paths: expected array to have >=1 items', changed({ legs: [{ ...leg, leg: 1, paths: [] }] })],
    [
      'legs[0].paths[1]: expected a file of the plan',
      changed({ legs: [{ ...leg, leg: 1, paths: ['a.yaml', '/etc/passwd'] }] }),
    ],
    [
      'legs[1].paths[0]: expected a file of no other leg',
      changed({ legs: [1, 2].map((number) => ({ ...leg, leg: number, paths: ['a.yaml'] })) }),
    ],
    [
      'files[1].path: expected each file once',
      changed({ files: [FULL.files[0], FULL.files[0]], legs: [], carried: [] }),
    ],
    ['carried[1].path: expected each prompt once', changed({ carried: [FULL.carried[0], FULL.carried[0]] })],
    ['carried[0].path: expected a file of the plan', changed({ carried: [prompt('z.yaml')] })],
    [
      'legs: expected array to have <=256 items',
      changed({ legs: Array.from({ length: 257 }, () => ({ ...leg, leg: 1, paths: ['a.yaml'] })) }),
    ],
  ])('is refused: %s', async (reason, text) => {
    const fault = await faultOf(text);
    expect(fault).toMatchObject({
      code: 'bad-input',
      message: expect.stringMatching(/plan\.json cannot be used as the plan: /),
      remedy: expect.stringContaining('`mode: plan`'),
    });
    expect(String(fault)).toContain(`plan: ${reason}.`);
  });

  it('is refused where it is missing, a link, a folder or too large', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'plan.json');
    const message = (reason: string) => ({ message: `${file} cannot be used as the plan: ${reason}.` });
    await expect(readPlan(folder)).rejects.toMatchObject(message('it is missing'));
    await writePlan(join(folder, 'real'), FULL);
    await symlink(join(folder, 'real', 'plan.json'), file);
    await expect(readPlan(folder)).rejects.toMatchObject(message('it is not a regular file'));
    await mkdir(join(folder, 'other', 'plan.json'), { recursive: true });
    await expect(readPlan(join(folder, 'other'))).rejects.toThrow('it is not a regular file');
    await truncate(join(folder, 'real', 'plan.json'), 64 * 1024 * 1024 + 1);
    await expect(readPlan(join(folder, 'real'))).rejects.toThrow('it is larger than 64 MiB');
  });

  it('is refused with a reason, or is another plan, whatever is changed in it', async () => {
    const document = { kind: 'spo-plan', version: 1, ...FULL };
    const folder = await temporaryFolder();
    await fc.assert(
      fc.asyncProperty(mutation, async (change) => {
        await writeFile(join(folder, 'plan.json'), mutatedText(document, change));
        const read = await readPlan(folder).catch((error: unknown) => error);
        if (read instanceof Error) expect(read).toMatchObject({ name: 'SpoError', code: 'bad-input' });
        else expect(read).toHaveProperty('plan.legs');
      }),
      { numRuns: 500 },
    );
  });
});
