import type { Change, Forge } from '../../src/forge/forge.ts';

/** What is checked: a pull request that rewords every prompt, or a branch as it stands. */
export type Scene = 'check' | 'refresh';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const SHORT = 'Classify the ticket.';
const LONG = `${SHORT} Give the result in exactly the form that is asked for, and nothing else. Do not invent anything that the material does not say. Check your result once more before you give it.`;

/** Prompt files in memory, which nothing is written to. A third of the prompts can easily be made better. */
export function promptRepository(files: number, scene: Scene): Forge {
  const texts = new Map(
    Array.from({ length: files }, (_, index) => [
      `prompts/${String(index).padStart(4, '0')}.yaml`,
      promptFile(index % 3 === 0 ? SHORT : LONG, 3 + (index % 5)),
    ]),
  );
  const refreshes = scene === 'refresh';
  const change: Change = {
    number: refreshes ? null : 1,
    baseSha: refreshes ? HEAD : BASE,
    headSha: HEAD,
    files: [...texts.keys()].map((path) => ({ path, status: refreshes ? 'unchanged' : 'modified' })),
  };
  const read = (commit: string, path: string) => {
    const text = texts.get(path) ?? '';
    return commit === HEAD ? text : text.replace('Classify', 'Please classify');
  };
  const unused = () => Promise.reject(new Error('Nothing is published here.'));
  return {
    change: async () => change,
    listFiles: async () => [...texts.keys()],
    readFile: async (commit, path) => new TextEncoder().encode(read(commit, path)),
    currentTip: async () => null,
    refuseBranch: async () => {},
    refuseShortage: () => {},
    readRecords: async () => new Map(),
    publishCommit: unused,
    writeRecords: unused,
  };
}

function promptFile(prompt: string, cases: number): string {
  const questions = Array.from({ length: cases }, (_, index) => `  - question: ticket ${index}\n`);
  return `prompt: ${prompt}\nrequirements: one label\nqa:\n${questions.join('')}`;
}
