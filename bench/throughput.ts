// Many prompt files at once beside a bare loop over the openai client with as many calls.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { startModelServer } from './model-server.ts';
import type { Measured } from './throughput/measure.ts';

const FILES = 100;
const ROUNDS = 5;
const LATENCY = 50;
const CONCURRENCY = 32;
const CALLS = FILES * (3 + 8 * (ROUNDS - 1));
const run = promisify(execFile);

const measure = async (script: string, ...args: readonly (string | number)[]): Promise<Measured> => {
  const file = path.join(import.meta.dirname, 'throughput', script);
  const { stdout } = await run(process.execPath, [file, ...args.map(String)]);
  return JSON.parse(stdout) as Measured;
};

await using server = await startModelServer(LATENCY);
const bare: Measured[] = [];
const ours: Measured[] = [];
for (let repeat = 0; repeat < 3; repeat++) {
  bare.push(await measure('bare.ts', server.baseUrl, CALLS, CONCURRENCY));
  const before = server.calls();
  ours.push(await measure('ours.ts', server.baseUrl, FILES, CONCURRENCY, ROUNDS));
  if (server.calls() - before !== CALLS)
    throw new Error(`${server.calls() - before} calls, expected ${CALLS}`);
}
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const middle = (runs: readonly Measured[], key: keyof Measured) => median(runs.map((each) => each[key]));
const wallRatio = middle(ours, 'wall') / middle(bare, 'wall');
const memoryLimit = 1.3 * middle(bare, 'memory') + 50;
const cpuPerCall = middle(ours, 'cpu') / CALLS;

console.log(
  `${FILES} prompt files, ${ROUNDS} rounds, ${CALLS} calls of ${LATENCY} ms, ${CONCURRENCY} at once; medians of 3`,
);
console.log(`                     ours     bare loop`);
const line = (name: string, key: keyof Measured, unit: string) =>
  console.log(
    `${name.padEnd(20)} ${middle(ours, key).toFixed(0)} ${unit}  ${middle(bare, key).toFixed(0)} ${unit}`,
  );
line('wall time', 'wall', 'ms');
line('processor time', 'cpu', 'ms');
line('peak memory', 'memory', 'MiB');
console.log(`wall time ratio      ${wallRatio.toFixed(3)} (goal: at most 1.10)`);
console.log(
  `over latency bound   ${(middle(ours, 'wall') / ((CALLS / CONCURRENCY) * LATENCY)).toFixed(3)}, bare ${(middle(bare, 'wall') / ((CALLS / CONCURRENCY) * LATENCY)).toFixed(3)}`,
);
console.log(`processor per call   ${cpuPerCall.toFixed(2)} ms (goal: at most 1.5)`);
console.log(
  `memory               ${middle(ours, 'memory').toFixed(0)} MiB (goal: at most ${memoryLimit.toFixed(0)})`,
);
