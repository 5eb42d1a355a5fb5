// Start-up of the bundles beside that of bare Node, in turn, and the figures in docs/benchmarks/speed.md. With the folder of
// another build (`npm run bench:start-up -- FOLDER`) each of its programs runs beside ours, and nothing is written.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const RUNS = 20;
const ROOT = path.resolve(import.meta.dirname, '..');
const OURS = path.join(ROOT, 'dist');
const DOCUMENT = path.join(ROOT, 'docs/benchmarks/speed.md');
const SECTION = /(<!-- start-up -->\n).*(<!-- \/start-up -->)/s;
const MOST_MEGABYTES = 5.5;

interface Program {
  readonly name: string;
  readonly args: readonly string[];
  readonly goal?: number;
}

const programsOf = (dist: string): readonly Program[] => [
  { name: '`spo --help`', args: [path.join(dist, 'cli/index.js'), '--help'], goal: 100 },
  // Outside a workflow the action ends as soon as it has started, for want of its inputs.
  {
    name: "the action's bundle, up to the first missing input",
    args: [path.join(dist, 'action/index.js')],
    goal: 300,
  },
];

/** Milliseconds of each program in each run. */
function measure(programs: readonly Program[]): readonly (readonly number[])[] {
  const milliseconds = programs.map((): number[] => []);
  for (let run = -1; run < RUNS; run++) {
    for (const [index, { args }] of programs.entries()) {
      const started = performance.now();
      spawnSync(process.execPath, args, { env: { PATH: process.env.PATH }, stdio: 'ignore' });
      // The first run warms the disk's cache.
      if (run >= 0) milliseconds[index]?.push(performance.now() - started);
    }
  }
  return milliseconds;
}

const median = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
};

/** Of two programs that ran in turn. */
const ratio = (times: readonly number[] = [], others: readonly number[] = []) =>
  median(times.map((time, run) => time / (others[run] ?? 0)));

const megabytes = (dist: string) => statSync(path.join(dist, 'action/index.js')).size / 1e6;

function writeDocument(): void {
  const programs = [{ name: '`node -e 0`', args: ['-e', '0'] }, ...programsOf(OURS)];
  const times = measure(programs);
  const rows = programs.map(({ name, goal }: Program, index) => {
    const middle = median(times[index] ?? []);
    if (goal !== undefined && middle > goal) process.exitCode = 1;
    const aim = goal === undefined ? '' : `under ${goal} ms`;
    return `| ${name} | ${middle.toFixed(0)} ms | ${ratio(times[index], times[0]).toFixed(1)} | ${aim} |`;
  });
  if (megabytes(OURS) > MOST_MEGABYTES) process.exitCode = 1;
  const text = `Medians of ${RUNS} runs in turn, Node ${process.versions.node}, ${os.availableParallelism()} processors; \`npm run bench:start-up\` writes them here.

| | | of bare Node | goal |
|---|---|---|---|
${rows.join('\n')}
| size of the action's bundle | ${megabytes(OURS).toFixed(2)} MB | | under ${MOST_MEGABYTES} MB |
`;
  console.log(text);
  writeFileSync(
    DOCUMENT,
    readFileSync(DOCUMENT, 'utf8').replace(SECTION, (_, start, end) => `${start}${text}${end}`),
  );
}

function compareWith(other: string): void {
  const theirs = programsOf(other);
  const times = measure(theirs.flatMap((program, index) => [program, programsOf(OURS)[index] ?? program]));
  for (const [index, { name }] of theirs.entries()) {
    const [before = [], after = []] = [times[2 * index], times[2 * index + 1]];
    const least = Math.min(...after) / Math.min(...before);
    console.log(
      `${name}: ${median(before).toFixed(0)} ms there, ${median(after).toFixed(0)} ms here, ` +
        `${ratio(after, before).toFixed(2)} of it, least by least ${least.toFixed(2)}`,
    );
  }
  console.log(`size: ${megabytes(other).toFixed(2)} MB there, ${megabytes(OURS).toFixed(2)} MB here`);
}

const [, , other] = process.argv;
if (other === undefined) writeDocument();
else compareWith(path.resolve(other));
