import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { startStallingServer } from '../support/stalling-server.ts';
import { loadScores } from '../workspace/python-rules.ts';

describe.each([
  '{"prompt_tokens": 1e308, "completion_tokens": 1e308}',
  '{"prompt_tokens": 10.7, "completion_tokens": 5.2}',
  '{"prompt_tokens": NaN, "completion_tokens": Infinity}',
])('a run whose endpoint says that each call took %s', (usage) => {
  it('ends well, is resumed, and leaves results that everybody can read', async () => {
    const cwd = mkdtempSync(path.join(os.tmpdir(), 'spo-usage-'));
    writeFileSync(
      path.join(cwd, 'p.yaml'),
      'prompt: version 0\nqa: [{question: a}, {question: b}, {question: c}]\n',
    );
    await using server = await startStallingServer(Number.POSITIVE_INFINITY, usage);
    const run = (...more: string[]) =>
      runCli(
        [
          'optimize',
          '--template',
          'p.yaml',
          '--base-url',
          server.baseUrl,
          '--patience',
          '0',
          '--ballots',
          '2',
          ...more,
        ],
        {
          cwd,
        },
      );
    const read = (file: string) => JSON.parse(readFileSync(path.join(cwd, 'workspace', file), 'utf8'));
    // Round 1 takes 3 calls and each further one 6.
    const stopped = await run('--max-rounds', '4', '--max-calls', '10');
    expect(stopped.exitCode).toBe(0);
    expect(read('p/checkpoint.json').rounds.length).toBeGreaterThan(0);
    const resumed = await run(
      '--max-rounds',
      '4',
      '--max-calls',
      '100',
      '--max-tokens',
      '1000000',
      '--resume',
    );
    expect(resumed.stderr).not.toContain('cannot be resumed');
    expect(resumed.exitCode).toBe(0);
    expect(read('p/report.json')).toMatchObject({
      stoppedBy: 'max-rounds',
      prompts: [{ rounds: { length: 4 } }],
    });
    expect(loadScores(path.join(cwd, 'workspace/p'))).toHaveLength(4);
    for (const { tokens } of read('p/prompts/results.json')) expect(tokens).toBeGreaterThanOrEqual(0);
    const continued = await run('--max-rounds', '1', '--initial-round', '5');
    expect(continued.exitCode).toBe(0);
  });
});
