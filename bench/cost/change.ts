import { DEMO_FILES, demoFileText } from '../../src/cli/demo-files.ts';
import type { Change, Forge } from '../../src/forge/forge.ts';

/** A pull request that changes one prompt file. */
export interface MeasuredChange {
  readonly title: string;
  readonly path: string;
  readonly base: string;
  readonly head: string;
}

const [worse, better] = DEMO_FILES;
if (worse === undefined || better === undefined) throw new Error('The demo has two files.');

/** The demo's two changes, and one that only looks like a change. */
export const CHANGES: readonly MeasuredChange[] = [
  { title: 'one prompt, made worse', ...texts(worse) },
  { title: 'one prompt, made better', ...texts(better) },
  { title: 'one prompt, reworded without effect', ...reworded(worse) },
];

function texts(file: (typeof DEMO_FILES)[number]) {
  return { path: file.path, base: demoFileText(file, 'base'), head: demoFileText(file, 'head') };
}

function reworded(file: (typeof DEMO_FILES)[number]) {
  const base = demoFileText(file, 'base');
  return { path: file.path, base, head: base.replace('Extract the', 'Please extract the') };
}

const BASE = 'b'.repeat(40);
const HEAD = 'a'.repeat(40);

/** The change in memory; nothing is written anywhere. */
export function changeForge({ path, base, head }: MeasuredChange): Forge {
  const change: Change = {
    number: 1,
    baseSha: BASE,
    headSha: HEAD,
    files: [{ path, status: 'modified' }],
  };
  const unused = () => Promise.reject(new Error('Nothing is published here.'));
  return {
    change: async () => change,
    listFiles: async () => [path],
    readFile: async (commit) => new TextEncoder().encode(commit === HEAD ? head : base),
    currentTip: async () => null,
    refuseBranch: async () => {},
    refuseShortage: () => {},
    readRecords: async () => new Map(),
    writeRecords: async () => {},
    publishCommit: unused,
  };
}
