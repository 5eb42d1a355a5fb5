// Writes down what the bundles do, so that two versions can be compared: npm run test:gold -- OUT [--dist FOLDER] [--only TEXT].
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
import { pullRequestScenarios } from './pull-request-scenarios.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string' }, only: { type: 'string', default: '' } },
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

const isAsked = ([name]: [string, unknown]) => name.includes(values.only);
mkdirSync(out, { recursive: true });
try {
  for (const [name, act] of Object.entries({ ...pullRequestScenarios, ...branchScenarios }).filter(isAsked)) {
    console.log(name);
    await using stage = await openActionStage(path.join(out, name), home);
    await act(stage);
  }
  for (const [name, act] of Object.entries(commandScenarios).filter(isAsked)) {
    console.log(name);
    const folder = path.join(out, name);
    await act(openCommandStage(folder, dist), folder, dist);
  }
} finally {
  rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
}
