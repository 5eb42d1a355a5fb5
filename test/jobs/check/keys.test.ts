import { mkdtempSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkRepository } from '../../../src/jobs/check/check-repository.ts';
import { systemClock } from '../../../src/machine/clock.ts';
import { buildModels } from '../../../src/models/run/run-models.ts';
import { logLine } from '../../../src/report/text/log-lines.ts';
import { readSettings } from '../../../src/settings/run-settings.ts';
import { seededRandomness } from '../../../src/spo/random.ts';
import { createRepository, type TestRepository } from '../../forge/local-git/repository.ts';
import { completion, json, rawServer } from '../../models/raw-server.ts';
import { gradedPromptFile, gradedReply } from '../../support/graded-models.ts';
import { changeIn, runOf } from '../../support/runs.ts';

const SECRET = 'sk-very-secret-0123456789';

let repository: TestRepository;
beforeEach(() => {
  repository = createRepository();
  repository.write('prompts/a.yaml', gradedPromptFile(3));
  repository.commit('base');
  repository.git('branch', '-f', 'base');
  repository.write('prompts/a.yaml', gradedPromptFile(4));
  repository.commit('head');
});
afterEach(() => repository[Symbol.dispose]());

/** @param said what each reply of a role has, beside its own */
async function check(key: string, said: Partial<Record<string, string>>, more: Record<string, string> = {}) {
  const server = await rawServer((response, { body: request }) => {
    const model = String(request.model);
    const messages = request.messages as { content: string }[];
    const content = messages.map((message) => message.content).join('\n');
    const reply = gradedReply(model, content, server.requests.length);
    const extra = said[model] ?? '';
    const text =
      model === 'test-optimizer' ? reply.replace('</prompt>', `${extra}</prompt>`) : `${reply} ${extra}`;
    json(response, 200, completion({ content: text }));
  });
  const workspace = mkdtempSync(path.join(os.tmpdir(), 'spo-keys-'));
  const settings = readSettings(
    {
      'api-key': key,
      'base-url': server.baseUrl,
      'optimize-model': 'test-optimizer',
      'evaluate-model': 'test-judge',
      'execute-model': 'test-executor',
      'max-rounds': '3',
      'cache-dir': path.join(workspace, 'cache'),
      ...more,
    },
    (name) => name,
  );
  const log: string[] = [];
  const onNotice = (sentence: string) => void log.push(sentence);
  const around = {
    clock: systemClock,
    random: seededRandomness(0),
    environment: {},
    journal: null,
    onNotice,
  };
  const models = await buildModels(settings, around);
  const onEvent = (event: Parameters<typeof logLine>[0]) => void log.push(logLine(event) ?? '');
  const result = await checkRepository(changeIn(repository), runOf({ workspace, settings, models, onEvent }));
  if (result.kind === 'replayed') throw new Error('It was replayed.');
  const prompt = result.report.prompts[0];
  if (prompt === undefined) throw new Error('There is no report.');
  const sent = (model: string) =>
    server.requests
      .filter(({ body }) => body.model === model)
      .map(({ body }) => JSON.stringify(body.messages));
  return { result, prompt, log, sent, stored: await stored(workspace) };
}

async function stored(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = await Promise.all(
    files.map((file) => readFile(path.join(file.parentPath, file.name), 'utf8')),
  );
  return texts.join('\n');
}

describe('a key that any text may have', () => {
  it.each(['none', 'test', 'local', '1', 'k', 'A', 'sk-xxx'])('%j rewrites no reply', async (key) => {
    const words = `Write ${key} where it is missing.`;
    const { result, prompt, log, stored } = await check(key, {
      'test-optimizer': words,
      'test-executor': words,
    });
    expect(result.fault).toBeNull();
    expect(prompt).toMatchObject({
      verdict: 'improved',
      stoppedBy: 'max-rounds',
      bestRound: { confirmed: true },
    });
    expect(prompt.bestRound?.prompt).toContain(words);
    expect(JSON.stringify(result.report) + stored).not.toContain('***');
    expect(repository.git('show', 'spo/check:prompts/a.yaml')).toContain(words);
    const told = log.filter((line) => line.includes('too short or too common to be a secret'));
    expect(told).toHaveLength(1);
  });
});

describe('a secret that an endpoint repeats', () => {
  const words = `I saw ${SECRET}.`;

  it('is masked where answers and ballots are shown and stored, and not in what models get', async () => {
    const { prompt, result, log, sent, stored } = await check(SECRET, {
      'test-executor': words,
      'test-judge': words,
    });
    expect(prompt).toMatchObject({
      verdict: 'improved',
      stoppedBy: 'max-rounds',
      bestRound: { confirmed: true },
    });
    expect(sent('test-judge').join()).toContain(words);
    expect(sent('test-judge').join()).not.toContain('***');
    const shown = [JSON.stringify(result.report), stored, ...log].join('\n');
    expect(shown).toContain('I saw ***.');
    expect(shown).not.toContain(SECRET);
    expect(log.join('\n')).not.toContain('too common');
    expect(stored).toContain('I saw \\u0000secret 0\\u0000.');
  });

  it('makes a proposal useless, so that it gets into no file', async () => {
    const { prompt, stored } = await check(SECRET, { 'test-optimizer': words });
    expect(prompt.rounds.map(({ outcome }) => outcome)).toEqual(['initial', 'no-proposal', 'no-proposal']);
    expect(prompt.rounds[1]?.note).toContain('repeats the API key');
    expect(stored).not.toContain(SECRET);
  });

  it('goes to no endpoint that does not have it', async () => {
    const judge = { 'evaluate-api-key': 'sk-another-key-9876543210' };
    const { prompt, sent } = await check(SECRET, { 'test-executor': words }, judge);
    expect(sent('test-judge')).toEqual([]);
    expect(prompt.note).toContain('repeats the API key');
  });
});
