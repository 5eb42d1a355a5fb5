// Every way in which something foreign reaches standard output and error, on the bundle.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createRepository } from '../forge/local-git/repository.ts';
import { completion, json, rawServer } from '../models/raw-server.ts';
import { obeyed, UNSEEN } from '../report/text/obeyed.ts';
import { gradedPromptFile, gradedReply } from '../support/graded-models.ts';
import { REPOSITORY, runCli } from '../support/run-cli.ts';

/** What a file's name or an argument can hold. */
const NAME =
  '\u001b]8;;https:evil\u0007NAMED\u001b[2J\u009b1A\u202e##[add-mask]e\r::set-output name=a::b\r\n::error::y\n  ::debug::z';
/** The same on one line: no glob matches a line end. */
const LINE = NAME.slice(0, NAME.indexOf('\r'));

const TEXT = `${NAME}\u0000\u0085::warning::w\u2028::notice::n`;

const ROLES = [
  '--opt-model',
  'test-optimizer',
  '--eval-model',
  'test-judge',
  '--exec-model',
  'test-executor',
];

/** Fails for what a terminal or a runner would obey, and for what does not show the foreign words at all. */
function expectText(output: string, shown = /NAMED/): void {
  expect(output).not.toMatch(UNSEEN);
  expect(obeyed(output)).toEqual([]);
  expect(output).toMatch(shown);
}

async function printedBy(
  args: readonly string[],
  files: Record<string, string> = {},
  env: Record<string, string> = {},
): Promise<string> {
  const cwd = mkdtempSync(path.join(os.tmpdir(), 'spo-foreign-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  for (const [name, text] of Object.entries({ 'p.yaml': gradedPromptFile(1), ...files })) {
    mkdirSync(path.join(cwd, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(cwd, name), text);
  }
  const { stdout, stderr } = await runCli(args, {
    cwd,
    env: { SPO_CONFIG_DIR: path.join(cwd, 'c'), ...env },
  });
  return `${stdout}${stderr}`;
}

const refusing = (status: number) =>
  rawServer((response) => json(response, status, { error: { message: TEXT, code: TEXT, type: TEXT } }));

it.each([400, 401, 403, 404, 422, 429, 500])('an endpoint that answers with status %i', async (status) => {
  const { baseUrl } = await refusing(status);
  const at = ['--base-url', baseUrl, '--exec-model', 'm'];
  const more = ['--max-rounds', '2', ...ROLES, '--base-url', baseUrl];
  const env = { OPENAI_API_KEY: 'sk-xxxxxxxxxxxxxxxx' };
  const tried = await printedBy(['try', '--prompt', 'p.yaml', '--question', 'q', ...at], {}, env);
  expectText(tried, /spo: /);
  if (status === 400 || status === 422) expectText(tried);
  if (status === 429) return;
  expectText(await printedBy(['optimize', '--template', 'p.yaml', ...more], {}, env), /spo: /);
  expectText(await printedBy(['doctor', ...at], {}, env), /cannot be used/);
});

it('an answer of `spo try` stays readable over its lines', async () => {
  const { baseUrl } = await rawServer((response) => {
    json(response, 200, completion({ content: `# Title\n\n\t- ${TEXT}\n\nend` }));
  });
  const args = ['try', '--prompt', 'p.yaml', '--question', 'q', '--base-url', baseUrl, '--exec-model', 'm'];
  const output = await printedBy(args);
  expectText(output);
  expect(output).toMatch(/^# Title\n\n\t- \]8;;https:evilNAMED/m);
  expect(output).toMatch(/\n: :error::y\n {2}: :debug::z\n: :warning::w\n: :notice::n\n\nend\n/);
});

it('what an optimizer says it changed, its prompt, and notices of a run', async () => {
  let calls = 0;
  const { baseUrl } = await rawServer((response, { body }) => {
    const content = (body.messages as { content: string }[]).map((message) => message.content).join('\n');
    const reply = gradedReply(String(body.model), content, ++calls)
      .replace('Raises it', () => `NAMED ${NAME} raises it`)
      .replace('Sort the ticket', () => `Sort ${NAME}`);
    json(response, 200, completion({ content: reply }));
  });
  const flags = ['--base-url', baseUrl, '--max-rounds', '3', '--ballots', '2', ...ROLES];
  expectText(await printedBy(['optimize', '--template', 'p.yaml', ...flags]), /1 {2}initial|initial/);
});

it.each([
  ['an option', ['try', '--prompt', 'p.yaml', '--question', 'q', `--${NAME}`]],
  ['a command', [NAME]],
  ['a value of an option', ['optimize', '--offline', '--template', 'p.yaml', '--max-rounds', NAME]],
  ['an address', ['try', '--prompt', 'p.yaml', '--question', 'q', '--base-url', `http://${NAME}`]],
  ['a template', ['optimize', '--offline', '--template', NAME]],
  ['a round', ['optimize', '--offline', '--template', 'p.yaml', '--initial-round', NAME]],
  ['a name of results', ['optimize', '--offline', '--template', 'p.yaml', '--name', `../${NAME}`]],
  ['a prompt of a file', ['optimize', '--offline', '--template', `p.yaml#${NAME}`]],
  ['a file to validate', ['validate', NAME]],
  ['a glob', ['validate', `${NAME}*`]],
  ['a saved endpoint', ['doctor', '--endpoint', NAME]],
  ['a configuration', ['doctor', '--config', NAME]],
  ['a repository', ['check', '--offline', '--base', 'main', '--repository', NAME]],
  ['a folder of the page', ['ui', '--no-open', '--folder', NAME]],
  ['a port', ['ui', '--no-open', '--port', NAME]],
  ['a place of the example', ['init', NAME]],
  ['a format', ['init', '--format', NAME]],
])('an argument that cannot be used: %s', async (_, args) => {
  expectText(await printedBy(args));
});

it('names of models in a configuration', async () => {
  const config = JSON.stringify({ models: { [TEXT]: { base_url: 'http://127.0.0.1:9/v1' } } });
  const args = ['doctor', '--config', 'c.yaml'];
  expectText(await printedBy([...args, '--exec-model', 'x'], { 'c.yaml': config }));
  const plain = config.replace('\\u0000', '');
  const name = TEXT.replace('\u0000', '');
  const roles = [
    '--opt-model',
    name,
    '--eval-model',
    name,
    '--exec-model',
    name,
    '--api-key',
    'sk-xxxxxxxxxx',
  ];
  expectText(await printedBy([...args, ...roles], { 'c.yaml': plain }), /NAMED(.|\n)*cannot be used/);
});

it('names and content of prompt files', async () => {
  const name = `prompts/${NAME}.yaml`;
  const broken = `prompt: p\n${JSON.stringify(TEXT)}: 1\nqa: [{question: q, ${JSON.stringify(TEXT)}: 2}]\n`;
  expectText(await printedBy(['validate', name], { [name]: broken }));
  const github = await printedBy(['validate', '--format', 'github', name], { [name]: broken });
  expect(github).not.toMatch(UNSEEN);
  expect(new Set(obeyed(github))).toEqual(new Set(['error']));
  expect(github.split('\n').filter((line) => !/^(::error file=|spo: 1 of 1 )/.test(line))).toEqual(['']);
  const odd = `prompts/${NAME}.prompt.yml`;
  const valid = `messages: [{role: system, content: s}]\ntestData: [{input: t}]\n? {${JSON.stringify(TEXT)}: 1}\n: 2\n`;
  expectText(await printedBy(['validate', odd], { [odd]: valid }));
  expectText(
    await printedBy(['init', '--no-workflow'], {
      'prompts/NAMED\u009b2J\u202e##[add-mask]e.yaml': gradedPromptFile(1),
    }),
  );
  expectText(
    await printedBy(['optimize', '--offline', '--max-rounds', '1', '--template', name], {
      [name]: gradedPromptFile(1),
    }),
  );
});

it('files and branches of a check, and what git says', async () => {
  const repository = createRepository();
  onTestFinished(() => repository[Symbol.dispose]());
  for (const version of ['version 0', 'version 0, improved']) {
    repository.write(`prompts/${LINE}.yaml`, gradedPromptFile(1).replace('Sort', version));
    repository.write(`prompts/a.yaml`, `prompt: ${version}\n${JSON.stringify(TEXT)}: 1\n`);
    repository.commit(version);
  }
  const args = ['check', '--offline', '--base', 'HEAD~1', '--max-rounds', '2', '--ballots', '2'];
  const { stdout, stderr } = await runCli([...args, '--commit', 'best', '--prompts', 'prompts/**'], {
    cwd: repository.directory,
  });
  expectText(`${stdout}${stderr}`);
});

it('what Node itself would print: warnings, and errors that nobody catches', async () => {
  const module = (code: string) => ({
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}`,
  });
  const text = JSON.stringify(TEXT);
  const later = (code: string) => module(`setTimeout(() => { ${code} }, 1)`);
  const args = ['optimize', '--offline', '--template', 'p.yaml', '--max-rounds', '2'];
  expectText(await printedBy(args, {}, later(`process.emitWarning(${text})`)), /Warning: .*NAMED/);
  for (const code of [`throw new Error(${text})`, `Promise.reject(new Error(${text}))`])
    expectText(await printedBy(args, {}, later(code)), /Error: .*NAMED(.|\n)*this is a defect of spo/);
});

it('the server of the page, when a page is closed in the middle of an upload', async () => {
  const cwd = mkdtempSync(path.join(os.tmpdir(), 'spo-foreign-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  const bundle = path.join(REPOSITORY, 'dist/cli/index.js');
  const child = spawn(process.execPath, [bundle, 'ui', '--port', '0', '--no-open'], {
    cwd,
    env: { PATH: process.env.PATH, SPO_CONFIG_DIR: path.join(cwd, 'c') },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
  });
  const { port, token } = await new Promise<{ port: number; token: string }>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      const [, port, token] = /127\.0\.0\.1:(\d+)\/\?token=(\S+)/.exec(output) ?? [];
      if (port !== undefined && token !== undefined) resolve({ port: Number(port), token });
    });
  });
  const socket = net.connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const head = ['POST /api/run HTTP/1.1', `host: 127.0.0.1:${port}`, `x-spo-token: ${token}`];
  socket.write(`${[...head, 'content-type: application/json', 'content-length: 99'].join('\r\n')}\r\n\r\n{`);
  const state = () => fetch(`http://127.0.0.1:${port}/api/run`, { headers: { 'x-spo-token': token } });
  expect((await state()).status).toBe(200);
  socket.destroy();
  for (let turn = 0; turn < 10; turn++) expect((await state()).status).toBe(200);
  const ended = once(child, 'close');
  child.kill('SIGINT');
  await ended;
  expect(output).not.toContain('defect');
});
