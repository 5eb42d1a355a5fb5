// Start-up of the bundles beside that of bare Node, in turn, and the figures in docs/benchmarks/speed.md.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const RUNS = 20;
const ROOT = path.resolve(import.meta.dirname, '..');
const DOCUMENT = path.join(ROOT, 'docs/benchmarks/speed.md');
const SECTION = /(<!-- start-up -->\n).*(<!-- \/start-up -->)/s;

const programs = [
  { name: '`node -e 0`', args: ['-e', '0'], goal: Number.POSITIVE_INFINITY },
  { name: '`spo --help`', args: [path.join(ROOT, 'dist/cli/index.js'), '--help'], goal: 100 },
  // Outside a workflow the action ends as soon as it has started, for want of the runner's variables.
  {
    name: "the action's bundle, up to the first missing input",
    args: [path.join(ROOT, 'dist/action/index.js')],
    goal: 300,
  },
];

const milliseconds = programs.map((): number[] => []);
for (let run = -1; run < RUNS; run++) {
  for (const [index, { args }] of programs.entries()) {
    const started = performance.now();
    spawnSync(process.execPath, args, { env: { PATH: process.env.PATH }, stdio: 'ignore' });
    // The first run warms the disk's cache.
    if (run >= 0) milliseconds[index]?.push(performance.now() - started);
  }
}

const median = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
};
const bare = milliseconds[0] ?? [];
const rows = programs.map(({ name, goal }, index) => {
  const times = milliseconds[index] ?? [];
  if (median(times) > goal) process.exitCode = 1;
  const ratio = median(times.map((time, run) => time / (bare[run] ?? 0))).toFixed(1);
  return `| ${name} | ${median(times).toFixed(0)} ms | ${ratio} | ${Number.isFinite(goal) ? `under ${goal} ms` : ''} |`;
});
const megabytes = statSync(path.join(ROOT, 'dist/action/index.js')).size / 1e6;
if (megabytes > 5) process.exitCode = 1;

const text = `Medians of ${RUNS} runs in turn, Node ${process.versions.node}, ${os.availableParallelism()} processors; \`npm run bench:start-up\` writes them here.

| | | of bare Node | goal |
|---|---|---|---|
${rows.join('\n')}
| size of the action's bundle | ${megabytes.toFixed(2)} MB | | under 5 MB |
`;
console.log(text);
writeFileSync(
  DOCUMENT,
  readFileSync(DOCUMENT, 'utf8').replace(SECTION, (_, start, end) => `${start}${text}${end}`),
);
