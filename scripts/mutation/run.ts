// Breaks src/ on purpose, one small change at a time, and asks the tests of the same folder whether they
// notice: npm run test:mutation [part ...]. A part is a folder, or some of its files: spo, 'spo/assertions/*.ts'.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { writeDocument } from './document.ts';
import { FOLDERS, type Folder } from './folders.ts';

const root = path.resolve(import.meta.dirname, '../..');

async function mutate(folder: Folder, files: string): Promise<void> {
  await new Stryker({
    mutate: [`src/${files}`, '!src/report/html/**'],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutation/vitest.config.ts', dir: `test/${folder}`, related: true },
    plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation/prose.ts'],
    ignorers: ['prose'],
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: 2,
    timeoutMS: 10_000,
    ignorePatterns: ['/bench', '/dist', '/docs/benchmarks', '/docs/images', '/lib', '/.github', '/.mutation'],
    // Stryker would rewrite it with the compiler's old interface, which TypeScript 7 does not have.
    tsconfigFile: 'none',
    tempDirName: '.mutation/sandbox',
    incremental: true,
    incrementalFile: `.mutation/${folder}-incremental.json`,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: `.mutation/${folder}.json` },
    allowConsoleColors: false,
  }).runMutationTest();
}

function folderOf(part: string): Folder {
  const folder = FOLDERS.find((each) => part === each || part.startsWith(`${each}/`));
  if (folder === undefined) throw new Error(`${part} is in none of ${FOLDERS.join(', ')}.`);
  return folder;
}

process.chdir(root);
mkdirSync('.mutation', { recursive: true });
const asked = process.argv.slice(2);
for (const part of asked.length > 0 ? asked : FOLDERS) {
  const folder = folderOf(part);
  await mutate(folder, part === folder ? `${folder}/**/*.ts` : part);
}
writeDocument(root);
