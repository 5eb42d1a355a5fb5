import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { completion, json, rawServer } from '../models/raw-server.ts';
import { gradedPromptFile, gradedReply } from '../support/graded-models.ts';
import { runCli } from '../support/run-cli.ts';

const NAMES = ['test-optimizer', 'test-judge', 'test-executor'] as const;
const ROLES = ['--opt-model', '--eval-model', '--exec-model'].flatMap((flag, role) => [
  flag,
  NAMES[role] ?? '',
]);

it('ends optimize with exit code 2 and what it has so far, and --resume goes on', async () => {
  let isDown = false;
  let calls = 0;
  const { baseUrl } = await rawServer((response, { body }) => {
    calls++;
    if (isDown) return json(response, 503, { error: { message: 'down' } }, { 'retry-after': '0' });
    const content = (body.messages as { content: string }[]).map((message) => message.content).join('\n');
    json(response, 200, completion({ content: gradedReply(String(body.model), content, calls) }));
    // Three answers, then a proposal, three answers and a pair.
    if (calls === 9) isDown = true;
  });
  const cwd = mkdtempSync(path.join(os.tmpdir(), 'spo-outage-'));
  writeFileSync(path.join(cwd, 'p.yaml'), gradedPromptFile(1));
  const flags = ['--base-url', baseUrl, '--max-rounds', '4', '--ballots', '2', ...ROLES];
  const command = ['optimize', '--template', 'p.yaml', ...flags];
  const read = (file: string) => JSON.parse(readFileSync(path.join(cwd, 'workspace', file), 'utf8'));

  const ended = await runCli(command, { cwd });
  expect(ended.exitCode).toBe(2);
  expect(ended.stderr).toMatch(/spo: Round 3 got no reply .*: test-optimizer at .*down \(503\)\. .*--resume/);
  expect(ended.stdout).toMatch(/2 rounds, stopped by error.*Best: round 2/s);
  expect(read('p/report.json')).toMatchObject({ stoppedBy: 'error', prompts: [{ rounds: { length: 2 } }] });
  expect(read('p/checkpoint.json').rounds).toHaveLength(2);

  isDown = false;
  const resumed = await runCli([...command, '--resume'], { cwd });
  expect(resumed.exitCode).toBe(0);
  expect(read('p/report.json')).toMatchObject({
    stoppedBy: 'max-rounds',
    prompts: [{ rounds: { length: 4 } }],
  });
});
