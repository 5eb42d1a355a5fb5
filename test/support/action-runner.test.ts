import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parseCommands, parseFileCommand } from './action-commands.ts';
import { type ActionRun, runAction } from './action-runner.ts';

const ACTION = `
inputs:
  github-token: { default: '\${{ github.token }}' }
  max-rounds: { default: 10 }
  api-key: {}
  prompts: { default: 'prompts/**' }
runs: { using: node24, main: dist/index.js }
`;

const PROGRAM = `
import { appendFileSync } from 'node:fs';
const seen = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_')));
appendFileSync(process.env.GITHUB_OUTPUT, 'plain=one\\nlong<<MARK\\na\\nb=c\\nMARK\\n');
appendFileSync(process.env.GITHUB_OUTPUT, 'seen=' + JSON.stringify(seen) + '\\n');
appendFileSync(process.env.GITHUB_OUTPUT, 'env=' + JSON.stringify({
  token: 'GITHUB_TOKEN' in process.env, name: process.env.GITHUB_EVENT_NAME, cwd: process.cwd(),
  ref: process.env.GITHUB_REF, api: process.env.GITHUB_API_URL, node: process.version,
}) + '\\n');
appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Summary');
console.log('::error file=a%2Cb.yaml,line=3,col=5,title=Bad%3A title::first%0Asecond %25');
console.error('to stderr');
process.exitCode = 2;
`;

let run: ActionRun;

beforeAll(async () => {
  const action = await mkdtemp(join(tmpdir(), 'spo-action-'));
  await mkdir(join(action, 'dist'));
  await writeFile(join(action, 'action.yml'), ACTION);
  await writeFile(join(action, 'package.json'), '{ "type": "module" }');
  await writeFile(join(action, 'dist/index.js'), PROGRAM);
  run = await runAction({
    action,
    event: {
      name: 'pull_request',
      payload: { number: 7, pull_request: {}, repository: { full_name: 'acme/prompts' } },
    },
    inputs: { prompts: '' },
    env: { GITHUB_API_URL: 'http://127.0.0.1:1' },
    token: 'ghs_$&_secret',
  });
});

test('inputs are what the runner makes of them', () => {
  expect(JSON.parse(run.outputs.seen ?? '')).toEqual({
    'INPUT_GITHUB-TOKEN': 'ghs_$&_secret',
    'INPUT_MAX-ROUNDS': '10',
    'INPUT_API-KEY': '',
    INPUT_PROMPTS: '',
  });
});

test('the environment is the runner’s, on Node 24', () => {
  expect(JSON.parse(run.outputs.env ?? '')).toEqual({
    token: false,
    name: 'pull_request',
    cwd: run.workspace,
    ref: 'refs/pull/7/merge',
    api: 'http://127.0.0.1:1',
    node: expect.stringMatching(/^v24\./),
  });
});

test('what the action left behind comes back', () => {
  expect(run).toMatchObject({
    exitCode: 2,
    stderr: 'to stderr\n',
    summary: '# Summary',
    outputs: { plain: 'one', long: 'a\nb=c' },
    annotations: [
      {
        level: 'error',
        file: 'a,b.yaml',
        line: 3,
        column: 5,
        title: 'Bad: title',
        message: 'first\nsecond %',
      },
    ],
  });
});

test('commands between stop marks are text', () => {
  const log = [
    '::stop-commands::mark-1',
    '::error::quoted',
    '::mark-1::',
    '::add-mask::key',
    '::notice::said',
  ];
  expect(parseCommands(log.join('\n'))).toEqual({
    annotations: [{ level: 'notice', message: 'said' }],
    masks: ['key'],
  });
});

test('a value without its end mark is refused', () => {
  expect(() => parseFileCommand('name<<MARK\nvalue\n')).toThrow('does not end');
});
