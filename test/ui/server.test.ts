import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isRunning } from '../../src/machine/lock-folder.ts';
import { readReport } from '../../src/report/read-report.ts';
import type {
  FileView,
  LogLine,
  ResultSummary,
  ResultView,
  RunView,
  TryReply,
  UiState,
} from '../../src/ui/api.ts';
import { createRunControl } from '../../src/ui/server/run-control.ts';
import { startStallingServer } from '../support/stalling-server.ts';
import { type ApiScene, apiScene, isOver, PROMPT_FILE, runForm, runWhere } from './api-scene.ts';

/** Makes an endpoint play all roles. */
async function useEndpoint({ ask }: ApiScene, baseUrl: string): Promise<void> {
  const form = {
    name: 'here',
    previousName: null,
    baseUrl,
    model: 'm',
    temperature: null,
    reasoningEffort: null,
    apiKey: 'sk-x',
  };
  expect((await ask('PUT', '/api/endpoints', form)).status).toBe(200);
  const roles = { optimize: 'here', evaluate: 'here', execute: 'here' };
  expect((await ask('PUT', '/api/roles', roles)).status).toBe(200);
}

const SETTINGS = { 'max-rounds': '6', patience: '0', ballots: '2' };

describe('endpoints', () => {
  it('are saved, tested, chosen and deleted', async () => {
    await using models = await startStallingServer(Number.POSITIVE_INFINITY);
    const scene = await apiScene();
    await useEndpoint(scene, models.baseUrl);
    const state: UiState = (await scene.ask('GET', '/api/state')).json();
    expect(state).toMatchObject({
      version: '1.2.3',
      folder: scene.folder,
      workspace: scene.workspace,
      endpoints: [{ name: 'here', model: 'm', hasKey: true }],
      roles: { optimize: 'here', evaluate: 'here', execute: 'here' },
    });
    const form = {
      name: 'here',
      previousName: 'here',
      baseUrl: models.baseUrl,
      model: 'm',
      temperature: 0.5,
      reasoningEffort: null,
      apiKey: null,
    };
    const tested = await scene.ask('POST', '/api/endpoints/test', form);
    expect(tested.json()).toMatchObject({
      model: 'm',
      problem: null,
      temperature: { value: 0.5, acceptance: 'accepted' },
    });
    const gone = await scene.ask('POST', '/api/endpoints/test', {
      ...form,
      baseUrl: 'http://127.0.0.1:9/v1',
      apiKey: '',
    });
    expect(gone.json()).toMatchObject({
      latency: null,
      problem: { remedy: expect.stringContaining('the base URL') },
    });
    expect((await scene.ask('DELETE', '/api/endpoints?name=here')).json()).toMatchObject({
      endpoints: [],
      roles: { optimize: 'simulated' },
    });
  });
});

describe('prompt files', () => {
  it('are listed, whatever their format, without those of other tools', async () => {
    const { ask, workspace } = await apiScene({
      'prompts/a.yaml': PROMPT_FILE,
      'prompts/broken.yaml': 'prompt: [\n',
      'deep/in/b.yml': 'prompts: [{name: x, prompt: p}, {name: y, prompt: q}]\nqa: [{question: r}]\n',
      'c.prompt.yml': 'messages: [{role: system, content: s}]\ntestData: [{input: t}]\n',
      'docker-compose.yaml': 'services: {}\n',
      'node_modules/d.yaml': PROMPT_FILE,
      'workspace/e.yaml': PROMPT_FILE,
    });
    expect(workspace).toMatch(/workspace$/);
    expect((await ask('GET', '/api/files')).json()).toEqual([
      { path: 'c.prompt.yml', format: 'a GitHub prompt file', prompts: [''], problems: 0 },
      { path: 'deep/in/b.yml', format: 'an SPO template', prompts: ['x', 'y'], problems: 0 },
      { path: 'prompts/a.yaml', format: 'an SPO template', prompts: [''], problems: 0 },
      { path: 'prompts/broken.yaml', format: 'a prompt file', prompts: [], problems: 1 },
    ]);
  });

  it('are edited by their fields, previewed and saved, unless they changed in the meantime', async () => {
    const { ask, folder } = await apiScene();
    const place = path.join(folder, 'prompts/a.yaml');
    const view: FileView = (await ask('GET', '/api/file?path=prompts/a.yaml')).json();
    const fields = { ...view.template, requirements: 'One word.' };
    const draft = { path: view.path, digest: view.digest, edit: { kind: 'template', fields } };
    const preview = await ask('POST', '/api/file/preview', draft);
    const text = PROMPT_FILE.replace('qa:', 'requirements: |\n  One word.\nqa:');
    expect(preview.json()).toEqual({ text, problems: [], notices: [] });
    expect(readFileSync(place, 'utf8')).toBe(PROMPT_FILE);
    expect((await ask('PUT', '/api/file', draft)).json()).toMatchObject({ text, template: fields });
    expect(readFileSync(place, 'utf8')).toBe(text);
    expect((await ask('PUT', '/api/file', draft)).status).toBe(409);
  });

  it('that two pages save at once keep what the first one wrote, with the rights of the file', async () => {
    const { ask, folder } = await apiScene();
    const place = path.join(folder, 'prompts/a.yaml');
    chmodSync(place, 0o666);
    const view: FileView = (await ask('GET', '/api/file?path=prompts/a.yaml')).json();
    const save = (file: string, digest: string | null) => (prompt: string) =>
      ask('PUT', '/api/file', {
        path: file,
        digest,
        edit: { kind: 'text', text: PROMPT_FILE.replace('Sort the ticket.', prompt) },
      });
    const both = await Promise.all(['One.', 'Two.'].map(save('prompts/a.yaml', view.digest)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const saved = both.find(({ status }) => status === 200)?.json() as unknown as FileView;
    expect(readFileSync(place, 'utf8')).toBe(saved.text);
    expect(statSync(place).mode & 0o777).toBe(0o666);
    const made = await Promise.all(['One.', 'Two.'].map(save('prompts/b.yaml', null)));
    expect(made.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it.each([
    ['too long', Buffer.from(`${PROMPT_FILE}# ${'x'.repeat(1_048_576)}`)],
    ['of another encoding', Buffer.from(`${PROMPT_FILE}# caf\u00e9\n# more\n`, 'latin1')],
  ])('of which a page has only a part are not overwritten by it: %s', async (_, bytes) => {
    const { ask, folder } = await apiScene();
    const place = path.join(folder, 'prompts/a.yaml');
    writeFileSync(place, bytes);
    const view: FileView = (await ask('GET', '/api/file?path=prompts/a.yaml')).json();
    const draft = { path: view.path, digest: view.digest, edit: { kind: 'text', text: PROMPT_FILE } };
    const reply = await ask('PUT', '/api/file', draft);
    expect(reply.status).toBe(422);
    expect(reply.json()).toMatchObject({ remedy: expect.stringContaining('another editor') });
    expect(readFileSync(place)).toEqual(bytes);
  });

  it('with problems show them at their place, and are not saved', async () => {
    const { ask, folder } = await apiScene();
    const draft = {
      path: 'prompts/b.yaml',
      digest: null,
      edit: { kind: 'text', text: 'prompt: a\ncuont: 3\n' },
    };
    expect((await ask('POST', '/api/file/preview', draft)).json()).toMatchObject({
      problems: [
        { file: 'prompts/b.yaml', line: 1 },
        { file: 'prompts/b.yaml', line: 2, column: 1 },
      ],
    });
    expect((await ask('PUT', '/api/file', draft)).status).toBe(422);
    expect(existsSync(path.join(folder, 'prompts/b.yaml'))).toBe(false);
  });

  it('are created, and never over another file', async () => {
    const { ask, folder } = await apiScene();
    const fields = {
      prompt: 'p',
      requirements: '',
      count: 50,
      questions: [{ was: null, question: 'q', answer: '' }],
    };
    const draft = (file: string) => ({ path: file, digest: null, edit: { kind: 'template', fields } });
    expect((await ask('PUT', '/api/file', draft('new/b.yaml'))).status).toBe(200);
    expect(readFileSync(path.join(folder, 'new/b.yaml'), 'utf8')).toBe(
      'prompt: |\n  p\ncount: 50\nqa:\n  - question: "q"\n',
    );
    expect((await ask('PUT', '/api/file', draft('prompts/a.yaml'))).status).toBe(409);
    expect(readFileSync(path.join(folder, 'prompts/a.yaml'), 'utf8')).toBe(PROMPT_FILE);
  });
});

describe('a run', () => {
  it('goes from its start to results that can be looked at and tried', async () => {
    const { ask, server, workspace, defects } = await apiScene();
    const started: RunView = (await ask('POST', '/api/run', runForm())).json();
    expect(started).toMatchObject({ status: 'running', firstRound: 1, lastRound: 4, failure: null });
    const run = await runWhere(server, isOver);
    expect(run).toMatchObject({
      status: 'finished',
      stoppedBy: 'max-rounds',
      rounds: { length: 4 },
      step: '',
    });
    expect(run.log.map(({ number }: LogLine) => number)).toEqual(run.log.map((_, index) => index + 1));
    expect(run.usage.calls).toBeGreaterThan(8);

    const results: ResultSummary[] = (await ask('GET', '/api/results')).json();
    expect(results).toEqual([
      expect.objectContaining({ name: 'a', rounds: 4, origin: 'spo', resumable: null }),
    ]);
    const view: ResultView = (await ask('GET', '/api/result?name=a')).json();
    expect(view).toMatchObject({ path: 'prompts/a.yaml', promptName: '', rounds: { length: 4 } });
    for (const { detail, prompt } of view.rounds) expect(detail?.prompt).toBe(prompt);
    expect(readReport(JSON.stringify(view.report))).toMatchObject({ ok: true });
    expect(view.report?.prompts[0]).toMatchObject({
      path: 'prompts/a.yaml',
      questions: { length: 3 },
      usage: run.usage,
    });
    expect(view.report?.prompts[0]?.judgeHealth).not.toBeNull();
    expect(existsSync(path.join(workspace, 'a/run.lock'))).toBe(false);

    const report = await ask('GET', '/api/report?name=a');
    expect(report.text).toMatch(/^<!doctype html>/);
    expect(report.headers['content-disposition']).toBe('attachment; filename="a.html"');

    const prompts = view.rounds.slice(0, 2).map(({ round, prompt }) => ({ label: `${round}`, text: prompt }));
    const form = { path: 'prompts/a.yaml', promptName: '', prompts, questions: ['And this?', 'And that?'] };
    const trial: TryReply = (await ask('POST', '/api/try', form)).json();
    expect(trial.rows.map(({ answers }) => answers.map(({ ok }) => ok))).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(trial.usage.calls).toBe(4);
    expect(defects).toEqual([]);
  });

  it('is refused with the reason, and leaves what was there', async () => {
    const { ask, server, workspace } = await apiScene();
    await ask('POST', '/api/run', runForm());
    await runWhere(server, isOver);
    const record = readFileSync(path.join(workspace, 'a/run.json'), 'utf8');
    const again = await ask('POST', '/api/run', runForm());
    expect([again.status, again.text]).toEqual([422, expect.stringContaining('already holds results')]);
    expect((await ask('POST', '/api/run', runForm({ settings: { 'max-rounds': 'x' } }))).text).toMatch(
      /max-rounds/,
    );
    expect((await ask('POST', '/api/run', runForm({ path: 'prompts/none.yaml', name: 'b' }))).status).toBe(
      404,
    );
    expect(readFileSync(path.join(workspace, 'a/run.json'), 'utf8')).toBe(record);
    expect(existsSync(path.join(workspace, 'b'))).toBe(false);
    expect(((await ask('GET', '/api/run')).json() as RunView).status).toBe('finished');
  });

  it('is stopped, keeps what it reached, and goes on from there', async () => {
    await using models = await startStallingServer(18);
    const scene = await apiScene();
    await useEndpoint(scene, models.baseUrl);
    await scene.ask('POST', '/api/run', runForm({ settings: SETTINGS }));
    await models.stalled;
    expect((await scene.ask('POST', '/api/run', runForm({ name: 'other' }))).status).toBe(409);
    expect((await scene.ask('POST', '/api/run/stop')).json()).toMatchObject({ status: 'stopping' });
    const stopped = await runWhere(scene.server, isOver);
    expect(stopped).toMatchObject({
      status: 'stopped',
      stoppedBy: 'signal',
      rounds: { length: 3 },
      failure: null,
    });
    expect((await scene.ask('POST', '/api/run/stop')).status).toBe(409);

    const [result] = (await scene.ask('GET', '/api/results')).json() as ResultSummary[];
    expect(result).toMatchObject({ rounds: 3, resumable: { resume: true, settings: SETTINGS } });
    models.goOn();
    const resumed: RunView = (await scene.ask('POST', '/api/run', result?.resumable)).json();
    expect(resumed.rounds).toEqual(stopped.rounds);
    const finished = await runWhere(scene.server, isOver);
    expect(finished).toMatchObject({
      status: 'finished',
      rounds: { length: 6 },
      firstRound: 1,
      lastRound: 6,
    });
    // The round that was cut off is part of the bill, though of no round.
    const beyondRounds = ({ usage, rounds }: RunView) =>
      usage.promptTokens + usage.completionTokens - rounds.reduce((sum, round) => sum + round.tokens, 0);
    expect(beyondRounds(finished)).toBe(beyondRounds(stopped));
    const report = readReport(readFileSync(path.join(scene.workspace, 'a/report.json'), 'utf8'));
    expect(report).toMatchObject({ ok: true, report: { usage: finished.usage } });
    if (report.ok) expect(Date.parse(report.report.startedAt)).toBeLessThan(Date.parse(resumed.startedAt));
  });

  it('that goes on from old rounds is there while they are asked anew, and is stopped and resumed there', async () => {
    const scene = await apiScene();
    await scene.ask('POST', '/api/run', runForm({ settings: SETTINGS }));
    expect(await runWhere(scene.server, isOver)).toMatchObject({ status: 'finished' });
    writeFileSync(path.join(scene.folder, 'prompts/a.yaml'), PROMPT_FILE.replaceAll('?', '? Tell me.'));
    const before = readFileSync(path.join(scene.workspace, 'a/prompts/results.json'), 'utf8');

    await using models = await startStallingServer(1);
    await useEndpoint(scene, models.baseUrl);
    const settings = { ...SETTINGS, 'max-rounds': '2' };
    const started = await scene.ask('POST', '/api/run', runForm({ initialRound: 7, settings }));
    expect(started.json()).toMatchObject({ status: 'running', firstRound: 7 });
    await models.stalled;
    await scene.ask('POST', '/api/run/stop');
    expect(await runWhere(scene.server, isOver)).toMatchObject({ status: 'stopped', failure: null });
    expect(readFileSync(path.join(scene.workspace, 'a/prompts/results.json'), 'utf8')).toBe(before);

    models.goOn();
    await scene.ask('POST', '/api/run', runForm({ initialRound: 1, resume: true, settings }));
    const finished = await runWhere(scene.server, isOver);
    expect(finished.rounds.map(({ round }) => round)).toEqual([7, 8]);
    const results = JSON.parse(readFileSync(path.join(scene.workspace, 'a/prompts/results.json'), 'utf8'));
    expect(results.slice(0, 6)).toEqual(JSON.parse(before));
  });

  it('that is about to start when the server closes does not outlive it', async () => {
    const { folder, workspace, configFolder } = await apiScene();
    const around = { configFolder, environment: {}, onDefect: () => undefined };
    const control = createRunControl({ root: folder, workspace }, around);
    const started = control.start(runForm({ settings: SETTINGS })).catch(() => null);
    await control.close();
    await started;
    expect(control.current()?.isGoingOn()).toBe(false);
    expect(await isRunning(workspace, 'a')).toBe(false);
    await expect(control.start(runForm({ name: 'b' }))).rejects.toThrow(/closed/);
  });

  it('is resumed with the models that it was started with', async () => {
    await using models = await startStallingServer(18);
    const scene = await apiScene();
    await useEndpoint(scene, models.baseUrl);
    await scene.ask('POST', '/api/run', runForm({ settings: SETTINGS }));
    await models.stalled;
    await scene.ask('POST', '/api/run/stop');
    await runWhere(scene.server, isOver);
    await scene.ask('PUT', '/api/roles', {
      optimize: 'simulated',
      evaluate: 'simulated',
      execute: 'simulated',
    });
    models.goOn();
    await scene.ask('POST', '/api/run', runForm({ resume: true, settings: SETTINGS }));
    const finished = await runWhere(scene.server, isOver);
    expect(finished).toMatchObject({ status: 'finished', rounds: { length: 6 } });
  });

  it('has its results to itself, also where another server runs', async () => {
    await using models = await startStallingServer(5);
    const scene = await apiScene();
    const second = await scene.another();
    await useEndpoint(scene, models.baseUrl);
    await scene.ask('POST', '/api/run', runForm({ settings: SETTINGS }));
    await models.stalled;
    const refused = await scene.ask(
      'POST',
      '/api/run',
      runForm({ resume: true, settings: SETTINGS }),
      second,
    );
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('Another run is going on')]);
    expect((await scene.ask('GET', '/api/results', undefined, second)).json()).toMatchObject([
      { resumable: null },
    ]);
    const other = await scene.ask('POST', '/api/run', runForm({ name: 'b/c', settings: SETTINGS }), second);
    expect(other.status).toBe(200);
  });

  it('that fails says why, and is no defect', async () => {
    const models = createServer((_request, reply) => reply.writeHead(401).end('{}')).listen(0, '127.0.0.1');
    onTestFinished(() => void models.close());
    await once(models, 'listening');
    const scene = await apiScene();
    await useEndpoint(scene, `http://127.0.0.1:${(models.address() as AddressInfo).port}/v1`);
    await scene.ask('POST', '/api/run', runForm({ settings: SETTINGS }));
    const run = await runWhere(scene.server, isOver);
    expect(run).toMatchObject({ status: 'failed', stoppedBy: 'error', rounds: [] });
    expect(run.failure?.message).toMatch(/key/);
    expect(scene.defects).toEqual([]);
  });

  it('that its budget ends has not failed, and its log names the limit', async () => {
    const scene = await apiScene();
    await useEndpoint(scene, 'http://127.0.0.1:9/v1');
    await scene.ask('POST', '/api/run', runForm({ settings: { 'max-calls': '3' } }));
    const run = await runWhere(scene.server, isOver);
    expect(run).toMatchObject({ status: 'finished', stoppedBy: 'budget', failure: null });
    expect(run.log.map(({ text }: LogLine) => text).join('\n')).toMatch(/max-calls/);
  });
});

describe('results', () => {
  it('of the Python original are shown too, at any depth; broken ones do not hide others', async () => {
    const { ask, workspace } = await apiScene();
    const entry = (round: number, succeed: boolean) => ({
      round,
      answers: [{ question: 'q', answer: null }],
      prompt: `prompt ${round}`,
      succeed,
      tokens: 7,
      time: `2025-02-0${round} 10:00:00`,
    });
    for (const [name, text] of [
      ['Poem', JSON.stringify([entry(1, true), entry(2, true), entry(3, false)])],
      ['deep/er/Poem', JSON.stringify([entry(1, true)])],
      ['broken', '{'],
    ] as const) {
      mkdirSync(path.join(workspace, name, 'prompts/round_1/prompts'), { recursive: true });
      writeFileSync(path.join(workspace, name, 'prompts/results.json'), text);
      writeFileSync(path.join(workspace, name, 'prompts/round_1/prompts/results.json'), '[]');
    }
    const results: ResultSummary[] = (await ask('GET', '/api/results')).json();
    expect(results.toSorted((left, right) => (left.name < right.name ? -1 : 1))).toEqual([
      {
        name: 'Poem',
        rounds: 3,
        bestRound: 2,
        finishedAt: '2025-02-03 10:00:00',
        origin: 'python',
        resumable: null,
      },
      { name: 'broken', rounds: 0, bestRound: null, finishedAt: '', origin: 'python', resumable: null },
      {
        name: 'deep/er/Poem',
        rounds: 1,
        bestRound: 1,
        finishedAt: '2025-02-01 10:00:00',
        origin: 'python',
        resumable: null,
      },
    ]);
    const view: ResultView = (await ask('GET', '/api/result?name=Poem')).json();
    expect(view).toMatchObject({
      path: '',
      report: null,
      rounds: [{ detail: null, succeeded: true }, {}, {}],
    });
    expect((await ask('GET', '/api/result?name=broken')).status).toBe(422);
    expect((await ask('GET', '/api/result?name=none')).status).toBe(404);
    expect((await ask('GET', '/api/report?name=Poem')).status).toBe(422);
  });
});

/** Answers with the prompt that it got; one that says `fail` is a bad request. */
async function echoServer() {
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    request.on('end', () => {
      const { messages } = JSON.parse(text) as { messages: { content: string }[] };
      const content = messages.at(-1)?.content ?? '';
      response.writeHead(content.includes('fail') ? 400 : 200, { 'content-type': 'application/json' });
      const choices = [{ message: { role: 'assistant', content }, finish_reason: 'stop' }];
      const error = { message: 'The word fail is refused.' };
      response.end(JSON.stringify(content.includes('fail') ? { error } : { choices }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

describe('a trial', () => {
  it('gives each answer, or says why there is none', async () => {
    const scene = await apiScene();
    await useEndpoint(scene, await echoServer());
    const prompts = ['one', 'fail', 'two'].map((text) => ({ label: text, text }));
    const form = { path: '', promptName: '', prompts, questions: ['a', 'b'] };
    const { rows }: TryReply = (await scene.ask('POST', '/api/try', form)).json();
    expect(rows.map(({ question }) => question)).toEqual(['a', 'b']);
    expect(rows[1]?.answers).toMatchObject([
      { ok: true, text: 'one\n\nb' },
      { ok: false, failure: { message: expect.stringContaining('The word fail is refused') } },
      { ok: true, text: 'two\n\nb' },
    ]);
  });

  it('takes the messages of a file, and nothing that is no trial', async () => {
    const scene = await apiScene({
      'c.prompt.yml':
        'messages: [{role: system, content: s}, {role: user, content: "Q: {{input}}"}]\ntestData: [{input: t}]\n',
    });
    await useEndpoint(scene, await echoServer());
    const prompts = [{ label: '1', text: 'x' }];
    const form = { path: 'c.prompt.yml', promptName: '', prompts, questions: ['y'] };
    const { rows }: TryReply = (await scene.ask('POST', '/api/try', form)).json();
    expect(rows[0]?.answers).toMatchObject([{ ok: true, text: expect.stringMatching(/^Q: /) }]);
    for (const [changes, status] of [
      [{ path: 'prompts/none.yaml' }, 404],
      [{ promptName: 'other' }, 422],
      [{ prompts: [] }, 422],
      [{ questions: [' '] }, 422],
    ] as const)
      expect((await scene.ask('POST', '/api/try', { ...form, ...changes })).status).toBe(status);
  });
});
