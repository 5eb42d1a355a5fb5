// Writes docs/benchmarks/tests.md from what the mutation runs of the folders left in .mutation/.
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { FOLDERS, type Folder } from './folders.ts';
import { type Counts, countMutants, type MutatedFile, sum, survivorsOf } from './mutants.ts';

const reportSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.string(),
      mutants: z.array(
        z.object({
          status: z.string(),
          statusReason: z.string().optional(),
          replacement: z.string().optional(),
          location: z.object({
            start: z.object({ line: z.int(), column: z.int() }),
            end: z.object({ line: z.int(), column: z.int() }),
          }),
        }),
      ),
    }),
  ),
});

interface Measured {
  readonly folder: Folder;
  /** The day of the run, as `YYYY-MM-DD`. */
  readonly date: string;
  readonly files: readonly MutatedFile[];
  /** Files of the folder that no run has tried yet. */
  readonly untried: readonly string[];
}

/** A file of types alone has no mutants. */
const HAS_CODE = /^(?:export )?(?:async )?(?:const|function|class) /m;
const PERCENT = new Intl.NumberFormat('en', { style: 'percent', minimumFractionDigits: 1 });

/** What the document says of a folder. */
interface FolderText {
  readonly row: string;
  readonly section: string;
}

/** A folder that was not run on this machine keeps what the document says of it; one that never was is left out. */
export function writeDocument(root: string): void {
  const file = path.join(root, 'docs/benchmarks/tests.md');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const texts = FOLDERS.map((folder) => {
    const run = readRun(root, folder);
    return run === null ? keptText(before, folder) : { row: folderRow(run), section: folderSection(run) };
  });
  writeFileSync(file, documentOf(texts));
}

function keptText(document: string, folder: Folder): FolderText | null {
  const row = document.split('\n').find((line) => line.startsWith(`| \`src/${folder}\` |`));
  const section = document.split(/\n(?=### )/).find((text) => text.startsWith(`### \`src/${folder}\`\n`));
  return row === undefined || section === undefined ? null : { row, section: section.trim() };
}

function readRun(root: string, folder: Folder): Measured | null {
  const file = path.join(root, `.mutation/${folder}.json`);
  if (!existsSync(file)) return null;
  const { files } = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const untried = globSync(`src/${folder}/**/*.ts`, { cwd: root, exclude: ['**/html/**'] })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !(name in files) && HAS_CODE.test(readFileSync(path.join(root, name), 'utf8')));
  return {
    folder,
    untried: untried.sort(),
    date: statSync(file).mtime.toISOString().slice(0, 10),
    files: Object.entries(files)
      .map(([name, { source, mutants }]) => ({ name, source, mutants }))
      .sort((left, right) => (left.name < right.name ? -1 : 1)),
  };
}

function folderRow({ folder, date, files }: Measured): string {
  const counts = sum(files.map(countMutants));
  return row(`\`src/${folder}\``, counts, [counts.prose, counts.onLoad, date]);
}

function documentOf(texts: readonly (FolderText | null)[]): string {
  const measured = texts.filter((text) => text !== null);
  const missing = FOLDERS.filter((_folder, index) => texts[index] === null);
  return `# Tests

Written by \`npm run test:mutation\`. Each mutant is one small change to the code that ought to break something: a
condition turned round, a call left out, a text emptied. A mutant is *killed* when a test of its folder fails, or never
ends, with it. The score is the share of mutants that were killed; the others *survive*, and each of them is a
change that no test would notice.

| folder | mutants | killed | survived | score | left out: sentences | left out: on load | measured |
|---|---|---|---|---|---|---|---|
${measured.map(({ row }) => row).join('\n')}
${missing.length === 0 ? '' : `\nNot measured yet: ${missing.map((folder) => `\`src/${folder}\``).join(', ')}.\n`}
## What is counted

- Only the tests of the same folder count: \`test/spo\` for \`src/spo\`, and so on. \`src/report/html\` is not among them.
- *Left out, sentences:* mutants that only empty a text of four words or more, such as the message of an error. A
  test that repeats a sentence fails whenever somebody writes it better.
- *Left out, on load:* mutants of what runs only while a file is loaded, tables and schemas above all. Each would take a run
  of all tests.
- Properties run with 10 inputs from a fixed seed instead of hundreds. A few slow test files are left out; they
  are named in \`scripts/mutation/vitest.config.ts\`. So the whole of the tests notices more than this.
- Some survivors change nothing that can be seen: a loop that looks at one item more, a default that is never used.

## How to run it

\`npm run test:mutation\` runs all folders, \`npm run test:mutation spo\` one of them. A run goes on from the one before:
only mutants whose code or tests have changed are tried again. What it remembers stands in \`.mutation/\`, outside of git;
without that folder it starts afresh. The document is written from the latest run of each folder; a folder that was not
run on this machine keeps what the document says of it.

## Files

${measured.map(({ section }) => section).join('\n\n')}
`;
}

function folderSection({ folder, files, untried }: Measured): string {
  const rows = files.map((file) =>
    row(`\`${path.posix.relative(`src/${folder}`, file.name)}\``, countMutants(file)),
  );
  const survivors = files.flatMap(survivorsOf);
  return `### \`src/${folder}\`

| file | mutants | killed | survived | score |
|---|---|---|---|---|
${rows.join('\n')}
${untried.length === 0 ? '' : `\nNot tried yet: ${untried.map((name) => `\`${name}\``).join(', ')}.\n`}
<details><summary>${survivors.length} survivors in src/${folder}</summary>

\`\`\`\`text
${survivors.join('\n')}
\`\`\`\`

</details>`;
}

function row(name: string, counts: Counts, more: readonly (string | number)[] = []): string {
  const { mutants, killed } = counts;
  const score = mutants === 0 ? 'none' : PERCENT.format(killed / mutants);
  return `| ${[name, mutants, killed, mutants - killed, score, ...more].join(' | ')} |`;
}
