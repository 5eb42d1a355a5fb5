import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { checkLeg } from '../../src/jobs/fan-out/check-leg.ts';
import { planCheck } from '../../src/jobs/fan-out/plan-check.ts';
import { readSettings } from '../../src/settings/run-settings.ts';
import { seededRandomness } from '../../src/spo/random.ts';
import { branchTask, localTask, runOf } from '../../test/support/runs.ts';
import { promptRepository, type Scene } from './repository.ts';
import { slowModels } from './slow-models.ts';
import { createVirtualClock } from './virtual-clock.ts';

export interface MeasuredLeg {
  /** Milliseconds. */
  readonly wall: number;
  readonly calls: number;
}

/**
 * Plans a run over so many legs and runs them one after the other.
 * @param atOnce calls in each leg
 * @param latency milliseconds of each call
 */
export async function runLegs(
  scene: Scene,
  {
    files,
    legs,
    atOnce,
    latency,
    seed,
  }: { files: number; legs: number; atOnce: number; latency: number; seed: number },
): Promise<MeasuredLeg[]> {
  const handOver = await mkdtemp(path.join(os.tmpdir(), 'spo-fan-out-'));
  const given = {
    offline: 'true',
    legs: String(legs),
    seed: String(seed),
    'max-concurrency': String(atOnce),
  };
  const settings = readSettings(given, (name) => name);
  const clock = createVirtualClock();
  const forge = promptRepository(files, scene);
  const task = scene === 'refresh' ? branchTask(forge) : localTask(forge);
  const shared = { repository: 'acme/prompts', handOver, attempt: 1 };
  const workspace = path.join(handOver, 'workspace');
  const random = seededRandomness(settings.seed);
  const models = () => slowModels(settings, clock, latency);
  const run = runOf({ settings, models: await models(), workspace, clock, random });
  try {
    const { outputs } = await planCheck(task, shared, run);
    const measured: MeasuredLeg[] = [];
    for (let leg = 1; leg <= Number(outputs.count); leg++) {
      const started = clock.now();
      const checked = await checkLeg(task, shared, { ...run, settings: { ...settings, leg }, models });
      measured.push({ wall: clock.now() - started, calls: checked?.usage.calls ?? 0 });
    }
    return measured;
  } finally {
    await rm(handOver, { recursive: true, force: true });
  }
}
