import { expect, it } from 'vitest';
import { trustedFiles, trustedSettings } from '../../../src/jobs/change/trusted-settings.ts';
import { standingFile } from '../check/migration-run.ts';

const LIMITS = {
  off: true,
  maxRounds: 2,
  sampleSize: 1,
  ballots: 4,
  patience: 1,
  maxCalls: 3,
  maxTokens: 4,
  maxCostUsd: 5,
};

it('takes everything from the file of a fork that chooses models, and nothing that limits', () => {
  const chosen = { optimizeModel: 'o', evaluateModel: 'e', optimizeTemperature: 1, evaluateTemperature: 1 };
  const execution = { model: 'x', temperature: 1, topP: 0.5 };
  const kept = { maxTokens: 9, responseFormat: { type: 'json_object' } };
  expect(trustedSettings({ ...LIMITS, ...chosen, execution: { ...execution, ...kept } })).toEqual({
    ...LIMITS,
    execution: kept,
  });
});

it('says so where something was taken, and leaves the files of others alone', () => {
  const choosing = standingFile(
    'a.yaml',
    'prompt: p\nspo: {execute-model: x, max-rounds: 2}\nqa: [{question: q}]\n',
  );
  const modest = standingFile('b.yaml', 'prompt: p\nspo: {max-rounds: 2}\nqa: [{question: q}]\n');
  const files = [choosing, modest];
  expect(trustedFiles(files, false)).toBe(files);
  const [first, second] = trustedFiles(files, true);
  expect(first).toMatchObject({
    prompts: [
      { head: { settings: { maxRounds: 2, execution: {} } }, ignored: [expect.stringMatching(/fork/)] },
    ],
  });
  expect(second).toEqual(modest);
});
