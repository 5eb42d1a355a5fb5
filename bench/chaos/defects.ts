// The command with one line broken, to see whether a claim that rests on this line breaks with it.
import { mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Plugin } from 'vite';
import { bundle } from '../../scripts/bundle.ts';
import type { Claim } from './claims.ts';

export interface Defect {
  readonly claim: Claim;
  readonly name: string;
  /** Below `src`. */
  readonly file: string;
  readonly line: string;
  readonly broken: string;
}

export const DEFECTS: readonly Defect[] = [
  {
    claim: 'budget after a kill',
    name: 'a resumed run forgets what was spent',
    file: 'models/book/journal.ts',
    line: 'const before = resume ? (await Promise.all(copies.map(read))).reduce(moreOf) : NO_SITTINGS;',
    broken: 'const before = [resume, moreOf, read].length > 9 ? await read(path) : NO_SITTINGS;',
  },
  {
    claim: 'budget after a kill',
    name: 'a resumed run forgets the calls that were in flight',
    file: 'models/book/sittings.ts',
    line: 'for (const { prompt, isRetry, calls, tokens, costUsd } of open.values())',
    broken: 'for (const { prompt, isRetry, calls, tokens, costUsd } of [...open.values()].slice(open.size))',
  },
  {
    claim: 'budget',
    name: 'the limit of calls is passed over',
    file: 'models/book/limits.ts',
    line: "if (maxCalls !== null && sum.calls > maxCalls) return 'max-calls';",
    broken: '',
  },
  {
    claim: 'budget',
    name: 'calls in flight hold no room in the budget',
    file: 'models/book/allowance.ts',
    line: 'held.add(amount);',
    broken: '',
  },
  {
    claim: 'rounds',
    name: 'a resumed run repeats its last finished round',
    file: 'jobs/prompt/progress.ts',
    line: 'let checkpoint = stored ?? { fingerprint, previous: null, baseVersusHead: null, rounds: [] };',
    broken:
      'let checkpoint = stored ? { ...stored, rounds: stored.rounds.slice(0, -1) } : { fingerprint, previous: null, baseVersusHead: null, rounds: [] };',
  },
  {
    claim: 'rounds',
    name: 'the checkpoint leaves the newest round out',
    file: 'jobs/prompt/progress.ts',
    line: 'const next = { ...checkpoint, ...changes };',
    broken: 'const next = { ...checkpoint, ...changes, rounds: (changes.rounds ?? []).slice(0, -1) };',
  },
  {
    claim: 'texts',
    name: 'why a case failed is taken for its answer',
    file: 'spo/asking/execute.ts',
    line: 'return { ...failed, ...lostTo(error), ...(isAboutText(error) ? { aboutText: true } : {}) };',
    broken: "return { status: 'answered', caseIndex, question, text: error.message, ...lostTo(error) };",
  },
  {
    claim: 'ends',
    name: 'a reply that is no JSON ends the run',
    file: 'machine/json.ts',
    line: 'return undefined;\n  }\n}',
    broken: "throw new Error('no JSON');\n  }\n}",
  },
  {
    claim: 'ends',
    name: 'a call that failed is not tried again, and counts as an end of the run',
    file: 'spo/asking/execute.ts',
    line: 'if (!isCaseFault(error)) throw error;',
    broken: 'if (isCaseFault(error) || !isCaseFault(error)) throw error;',
  },
];

/** Bundles the command with this defect. @returns the path of its entry */
export async function brokenBundle({ name, file, line, broken }: Defect): Promise<string> {
  const output = await mkdtemp(path.join(os.tmpdir(), 'spo-defect-'));
  let found = 0;
  const plugin: Plugin = {
    name: 'defect',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(`/src/${file}`)) return null;
      found += code.split(line).length - 1;
      return code.replace(line, () => broken);
    },
  };
  const chunks = await bundle({ index: 'src/cli.ts' }, { codeSplitting: true, plugins: [plugin] });
  if (found !== 1) throw new Error(`The line of "${name}" stands ${found} times in src/${file}.`);
  for (const { fileName, code } of chunks) await writeFile(path.join(output, fileName), code);
  return path.join(output, 'index.js');
}
