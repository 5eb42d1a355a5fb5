// Wall time of the legs of a run that is shared between jobs, against one job that does the same with as many calls at once,
// and against what the legs would take if each had its part of the work to the second: plan and legs as they are, with the
// simulated models, a fixed time for each call and a clock on which nothing else takes time.
import type { Scene } from './fan-out/repository.ts';
import { runLegs } from './fan-out/run-legs.ts';

/** Calls at once in each leg. */
const CALLS = 8;
const LATENCY = 1_000;
const GOAL = 0.9;
const SEEDS = [0, 1, 2, 3, 4];

interface Measured {
  /** Milliseconds of the slowest leg. */
  readonly wall: number;
  readonly calls: number;
}

async function measure(
  scene: Scene,
  { files, legs, calls, seed = 0 }: { files: number; legs: number; calls: number; seed?: number },
): Promise<Measured> {
  const measured = await runLegs(scene, { files, legs, atOnce: calls, latency: LATENCY, seed });
  const wall = Math.max(...measured.map((leg) => leg.wall));
  return { wall, calls: measured.reduce((sum, leg) => sum + leg.calls, 0) };
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(0).padStart(5)} s`;
const ideal = (share: number) => `${share.toFixed(3)} of ideal`;

/** @returns how near the most legs come to their ideal, for a pull request that changes all prompts */
async function compare(files: number): Promise<number> {
  const alone = await measure('check', { files, legs: 1, calls: CALLS });
  console.log(
    `a pull request that changes ${files} prompts, ${alone.calls} calls; 1 leg:${seconds(alone.wall)}`,
  );
  let share = 0;
  for (const legs of [2, 4, 8]) {
    const shared = await measure('check', { files, legs, calls: CALLS });
    const one = await measure('check', { files, legs: 1, calls: legs * CALLS });
    if (shared.calls !== alone.calls || one.calls !== alone.calls) throw new Error('They made other calls.');
    share = alone.wall / legs / shared.wall;
    const ratio = (one.wall / shared.wall).toFixed(2);
    console.log(
      `  ${legs} legs of ${CALLS} ${seconds(shared.wall)}, ${ideal(share)}; one job of ${legs * CALLS} ${seconds(one.wall)}: ${ratio} of the legs' time`,
    );
  }
  return share;
}

console.log(`calls of ${LATENCY / 1000} s, ${CALLS} at once in each leg; the slowest leg counts`);
await compare(60);
const checked = await compare(200);
console.log('a refresh of 200 prompts, 8 legs');
const shares: number[] = [];
for (const seed of SEEDS) {
  const one = await measure('refresh', { files: 200, legs: 1, calls: CALLS, seed });
  const eight = await measure('refresh', { files: 200, legs: 8, calls: CALLS, seed });
  const share = one.wall / 8 / eight.wall;
  shares.push(share);
  console.log(`  seed ${seed}  ${seconds(one.wall)}, ${seconds(eight.wall)}, ${ideal(share)}`);
}
const refreshed = shares.reduce((sum, share) => sum + share) / shares.length;
console.log(
  `8 legs, 200 prompts: ${ideal(checked)}, a refresh on average ${ideal(refreshed)} (goal: at least ${GOAL})`,
);
if (checked < GOAL || refreshed < GOAL) process.exitCode = 1;
