// `optimize` on as many prompt files as argument 2 says, with workspaces, at most argument 3 calls at once.
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { optimizeFile } from '../../src/jobs/prompt/optimize-file.ts';
import { systemClock } from '../../src/machine/clock.ts';
import { buildModels } from '../../src/models/run/run-models.ts';
import { readSettings } from '../../src/settings/run-settings.ts';
import { seededRandomness } from '../../src/spo/random.ts';
import { report } from './measure.ts';

const [baseUrl = '', files = '0', concurrency = '1', rounds = '1'] = process.argv.slice(2);
const settings = readSettings(
  {
    'base-url': baseUrl,
    'max-rounds': rounds,
    'max-concurrency': concurrency,
    ballots: '4',
    patience: '0',
  },
  (name) => name,
);
const workspace = await mkdtemp(path.join(os.tmpdir(), 'spo-throughput-'));
const random = seededRandomness(0);
const bytes = new TextEncoder().encode(
  'prompt: version 0\nqa:\n  - question: one\n  - question: two\n  - question: three\n',
);
try {
  await report(async () => {
    const models = await buildModels(settings, {
      clock: systemClock,
      random,
      environment: {},
      journal: null,
    });
    await Promise.all(
      Array.from({ length: Number(files) }, (_, index) =>
        optimizeFile({
          path: `prompts/${index}.yaml`,
          bytes,
          promptName: null,
          name: String(index),
          workspace: path.join(workspace, String(index)),
          initialRound: 1,
          resume: false,
          settings,
          models,
          clock: systemClock,
          random,
          onEvent: () => {},
          onNotice: () => {},
        }),
      ),
    );
  });
} finally {
  await rm(workspace, { recursive: true, force: true });
}
