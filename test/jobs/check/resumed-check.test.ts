import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkRepository } from '../../../src/jobs/check/check-repository.ts';
import { systemClock } from '../../../src/machine/clock.ts';
import type { ModelStack } from '../../../src/models/run/run-models.ts';
import { readSettings } from '../../../src/settings/run-settings.ts';
import type { SpoEvent } from '../../../src/spo/ports.ts';
import { seededRandomness } from '../../../src/spo/random.ts';
import { createRepository, type TestRepository } from '../../forge/local-git/repository.ts';
import { gradedPromptFile, gradedStack } from '../../support/graded-models.ts';

let repository: TestRepository;
let workspace: string;

beforeEach(() => {
  repository = createRepository();
  workspace = mkdtempSync(path.join(os.tmpdir(), 'spo-workspace-'));
  commit('base', 3);
  repository.git('branch', '-f', 'base');
  commit('head', 5);
});
afterEach(() => repository[Symbol.dispose]());

/** Both prompts of this grade. */
function commit(message: string, grade: number): void {
  for (const name of ['a', 'b']) repository.write(`prompts/${name}.yaml`, gradedPromptFile(grade));
  repository.commit(message);
}

interface CheckOptions {
  readonly models?: ModelStack;
  readonly resume?: boolean;
  readonly force?: boolean;
  readonly rounds?: number;
  /** Stops the run after this event. */
  readonly stopAfter?: (event: SpoEvent) => boolean;
}

/** One prompt after the other, so that a run that is stopped during the first has not begun the second. */
async function check({
  models = gradedStack(),
  resume = false,
  force = false,
  rounds = 3,
  stopAfter,
}: CheckOptions) {
  const controller = new AbortController();
  const steps: string[] = [];
  const result = await checkRepository({
    directory: repository.directory,
    environment: repository.environment,
    base: 'base',
    head: 'HEAD',
    workspace,
    resume,
    settings: readSettings(
      { 'max-rounds': String(rounds), 'max-concurrency': '1', force: String(force) },
      (name) => name,
    ),
    models,
    clock: systemClock,
    random: seededRandomness(0),
    onEvent: (event) => {
      if (event.type === 'step') steps.push(`${path.basename(event.key, '.yaml')} ${event.step}`);
      if (stopAfter?.(event)) controller.abort();
    },
    onNotice: () => {},
    signal: controller.signal,
  });
  if (result.kind === 'replayed') throw new Error('It was replayed.');
  return { ...result, steps };
}

const inRoundsOf = (name: string) => (event: SpoEvent) =>
  event.type === 'step' && event.key === `prompts/${name}.yaml` && event.step === 'optimize';

describe('a run in the workspace of an older one, killed and resumed', () => {
  beforeEach(() => check({}));

  it('is not held up by what the older one left of other content', async () => {
    commit('other content', 6);
    await check({ stopAfter: inRoundsOf('a') });
    const { fault, report, steps } = await check({ resume: true });
    expect(fault).toBeNull();
    expect(report.prompts.map(({ verdict }) => verdict)).toEqual(['improved', 'improved']);
    expect(steps).not.toContain('a check');
    expect(steps).toContain('b check');
  });

  it('shows no verdict of the older one as its own', async () => {
    await check({ force: true, stopAfter: inRoundsOf('a') });
    const { steps } = await check({ force: true, resume: true });
    expect(steps).toContain('b check');
    expect(steps).toContain('b optimize');
  });
});

describe('a prompt that was finished before its run was interrupted', () => {
  it('is not confirmed anew', async () => {
    const stopped = await check({ stopAfter: inRoundsOf('b') });
    const { report, steps } = await check({ resume: true });
    expect(steps.filter((step) => step.startsWith('a'))).toEqual([]);
    expect(report.prompts[0]).toMatchObject({ bestRound: { round: 3, confirmed: true } });
    expect(report.prompts[0]?.bestVersusHead).toEqual(stopped.report.prompts[0]?.bestVersusHead);
  });

  it('is, when more rounds find another best one', async () => {
    await check({ stopAfter: inRoundsOf('b') });
    const { report, steps } = await check({ resume: true, rounds: 4 });
    expect(steps).toContain('a confirm');
    expect(report.prompts[0]).toMatchObject({ bestRound: { round: 4, confirmed: true } });
  });

  it('goes on from a checkpoint that older versions wrote', async () => {
    await check({ stopAfter: inRoundsOf('b') });
    const file = path.join(workspace, 'prompts/a.yaml/checkpoint.json');
    const { version, fingerprint, previous, baseVersusHead, rounds } = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ version, fingerprint, previous, baseVersusHead, rounds }));
    const { fault, steps } = await check({ resume: true });
    expect(fault).toBeNull();
    expect(steps.filter((step) => step.startsWith('a'))).toEqual(['a confirm']);
  });
});
