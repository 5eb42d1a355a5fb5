// Runs of the bundled command against a server that fails a fifth of all calls; some are killed and resumed.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sideBySide } from '../src/machine/side-by-side.ts';
import { seededRandomness } from '../src/spo/random.ts';
import { type ChaosOutcome, chaosRun } from './chaos/run.ts';
import { startChaosServer } from './chaos/server.ts';

const RUNS = Number(process.argv[2] ?? 200);
const FAILURE_RATE = 0.2;
const AT_ONCE = 8;

await using server = await startChaosServer(FAILURE_RATE);
const random = seededRandomness('plan');
const outcomes: ChaosOutcome[] = await sideBySide(
  Array.from({ length: RUNS }, (_, run) => {
    const next = random(run);
    // Every fourth run has a budget that ends it early.
    const maxCalls = run % 4 === 3 ? 20 + Math.floor(30 * next()) : 400;
    // Some end before their time: of every eighth run, at least a tenth of all is really killed.
    const killAfter = run % 8 === 0 ? 300 + Math.floor(2500 * next()) : null;
    return () => chaosRun({ run, maxCalls, killAfter }, server);
  }),
  AT_ONCE,
);

const faults = new Map<string, number>();
let calls = 0;
for (let run = 0; run < RUNS; run++) {
  const record = server.record(run);
  calls += record.calls;
  for (const [name, count] of record.faults) faults.set(name, (faults.get(name) ?? 0) + count);
}
const failed = outcomes.filter((outcome) => outcome.faults.length > 0);
const failures = [...faults.values()].reduce((sum, count) => sum + count, 0);
const stopped = (by: string) => outcomes.filter(({ stoppedBy }) => stoppedBy === by).length;
const killed = outcomes.filter((outcome) => outcome.killed).length;
const summary = [
  `| runs | ${RUNS} |`,
  `| calls, as the server counted them | ${calls} |`,
  `| of these failed on purpose | ${failures} (${((100 * failures) / calls).toFixed(1)}%) |`,
  `| runs killed with SIGKILL and resumed | ${killed} |`,
  `| runs that ended as they should | ${RUNS - failed.length} |`,
  `| … after all rounds | ${stopped('max-rounds')} |`,
  `| … stopped by their budget | ${stopped('budget')} |`,
];
console.log(summary.join('\n'));
for (const { run, faults: problems } of failed) console.error(`run ${run}: ${problems.join('; ')}`);

if (RUNS >= 200) {
  const file = path.resolve(import.meta.dirname, '../docs/benchmarks/reliability.md');
  const kinds = [...faults].sort(([left], [right]) => (left < right ? -1 : 1));
  await writeFile(
    file,
    `# Reliability

Written by \`npm run chaos\`: the bundled command runs \`spo optimize\` against a server that fails a fifth of all
calls. A run ends as it should when its exit code is 0 and its report is valid, the server counted no more calls
than \`--max-calls\` allowed, no round that was finished before a kill is lost or changed, and no request holds an
error text of the server.

| | |
|---|---|
${summary.join('\n')}

| fault | times |
|---|---|
${kinds.map(([name, count]) => `| ${name} | ${count} |`).join('\n')}
`,
  );
}
process.exitCode = failed.length === 0 ? 0 : 1;
