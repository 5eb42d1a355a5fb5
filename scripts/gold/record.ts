// Writes down what the bundles do, so that two versions can be compared: npm run test:gold -- OUT [--dist FOLDER] [--only TEXT] [--jobs N].
// FOLDER is a dist/ with its action.yml beside it; this repository's own by default. Then: diff -r BEFORE AFTER
import './fixed-clock.mjs';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openActionStage } from './action-stage.ts';
import { branchScenarios } from './branch-scenarios.ts';
import { commandScenarios } from './command-scenarios.ts';
import { openCommandStage } from './command-stage.ts';
import { offlineScenarios } from './offline-scenarios.ts';
import { pullRequestScenarios } from './pull-request-scenarios.ts';
import { refusalScenarios } from './refusal-scenarios.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string' },
    only: { type: 'string', default: '' },
    jobs: { type: 'string', default: '3' },
  },
});
const [out] = positionals;
const dist = path.resolve(values.dist ?? path.join(import.meta.dirname, '../../dist'));
const home = path.dirname(dist);
if (out === undefined || existsSync(out) || !existsSync(path.join(home, 'action.yml'))) {
  console.error('Needed: a folder that does not exist yet; and action.yml beside the folder dist.');
  process.exit(2);
}

const temporary = mkdtempSync(path.join(os.tmpdir(), 'spo-recording-'));
process.env.TMPDIR = temporary;
process.env.GOLD_NODE_OPTIONS = `--import=${path.join(import.meta.dirname, 'fixed-clock.mjs')}`;

type Scenario = (folder: string, port: number) => Promise<void>;

const scenarios: readonly (readonly [string, Scenario])[] = [
  ...Object.entries({ ...pullRequestScenarios, ...refusalScenarios, ...branchScenarios }).map(
    ([name, act]) => {
      const perform: Scenario = async (folder, port) => {
        await using stage = await openActionStage(folder, home, port);
        await act(stage);
      };
      return [name, perform] as const;
    },
  ),
  ...Object.entries({ ...commandScenarios, ...offlineScenarios }).map(([name, act]) => {
    const perform: Scenario = (folder, port) => act(openCommandStage(folder, dist), { folder, dist, port });
    return [name, perform] as const;
  }),
];

// Below the range from which the system hands out ports.
const FIRST_PORT = 21_100;
const waiting = scenarios
  .map(([name, perform], index) => ({ name, perform, port: FIRST_PORT + 2 * index }))
  .filter(({ name }) => name.includes(values.only));

async function worker(): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { name, perform, port } = next;
    const started = Date.now();
    await perform(path.join(out ?? '', name), port);
    console.log(`${name}: ${Math.round((Date.now() - started) / 1000)} s`);
  }
}

mkdirSync(out, { recursive: true });
try {
  await Promise.all(Array.from({ length: Number(values.jobs) }, worker));
} finally {
  rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
}
