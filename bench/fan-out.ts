// Wall time of the legs of a run that is shared between jobs, against that of one job: plan and legs as they are, with the
// simulated models, a fixed time for each call and a clock on which nothing else takes time.
import type { Scene } from './fan-out/repository.ts';
import { runLegs } from './fan-out/run-legs.ts';

const FILES = 200;
const LATENCY = 1_000;
const GOAL = 0.9;
const SEEDS = [0, 1, 2, 3, 4];

/** Milliseconds of the slowest leg. */
async function measure(scene: Scene, legs: number, seed: number): Promise<{ wall: number; calls: number }> {
  const measured = await runLegs(scene, { files: FILES, legs, latency: LATENCY, seed });
  const wall = Math.max(...measured.map((leg) => leg.wall));
  return { wall, calls: measured.reduce((sum, leg) => sum + leg.calls, 0) };
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(0).padStart(5)} s`;
const verdict = (share: number) => `${share.toFixed(3)} of ideal`;

console.log(`${FILES} prompts, calls of ${LATENCY / 1000} s, 8 at once in each leg; the slowest leg counts`);
console.log('a pull request that changes all of them');
const alone = await measure('check', 1, 0);
console.log(`  1 leg   ${seconds(alone.wall)}  ${alone.calls} calls`);
let checked = 0;
for (const legs of [2, 4, 8]) {
  const { wall, calls } = await measure('check', legs, 0);
  if (calls !== alone.calls) throw new Error(`${calls} calls, expected ${alone.calls}`);
  checked = alone.wall / legs / wall;
  console.log(`  ${legs} legs  ${seconds(wall)}  ${verdict(checked)}`);
}
console.log('a refresh, 8 legs');
const shares: number[] = [];
for (const seed of SEEDS) {
  const [one, eight] = [await measure('refresh', 1, seed), await measure('refresh', 8, seed)];
  const share = one.wall / 8 / eight.wall;
  shares.push(share);
  console.log(`  seed ${seed}  ${seconds(one.wall)}, ${seconds(eight.wall)}  ${verdict(share)}`);
}
const refreshed = shares.reduce((sum, share) => sum + share) / shares.length;
console.log(
  `8 legs: ${verdict(checked)}, a refresh on average ${verdict(refreshed)} (goal: at least ${GOAL})`,
);
if (checked < GOAL || refreshed < GOAL) process.exitCode = 1;
