import { afterEach, beforeEach, expect, test } from 'vitest';
import { type GithubScene, startGithubScene } from '../../../support/github-scene.ts';

let scene: GithubScene;
beforeEach(async () => {
  scene = await startGithubScene();
});
afterEach(() => scene.close());

const FILES = {
  'plain.yaml': 'prompt: a\n',
  'windows.yaml': '\ufeffprompt: a\r\n',
  'ü b.yaml': 'prompt: größer\n',
  'latin.yaml': Uint8Array.from([0x61, 0xe4, 0x0a]),
  'zero.yaml': Uint8Array.from([0x61, 0x00, 0x0a]),
  'long.yaml': 'x'.repeat(100_001),
  'empty.yaml': '',
};

async function readAll() {
  const pull = await scene.openPullRequest(FILES);
  const forge = await pull.forge();
  scene.proxy.journal.length = 0;
  const read = await Promise.all(Object.keys(FILES).map((path) => forge.readFile(pull.headSha, path)));
  return read.map((bytes) => Buffer.from(bytes ?? 'missing'));
}
const wanted = Object.values(FILES).map((file) => Buffer.from(file));
const alone = () => scene.proxy.requests('GET', /\/git\/blobs\//).length;

test('reads texts together, and what GraphQL would change alone: every byte as it is', async () => {
  expect(await readAll()).toEqual(wanted);
  expect(scene.proxy.requests('POST', /graphql/)).toHaveLength(1);
  expect(alone()).toBe(3);
});

test.each([
  ['no GraphQL', 404, { message: 'Not Found' }],
  ['a GraphQL that knows no such object', 200, { errors: [{ message: 'No', type: 'NOT_FOUND' }] }],
  ['texts that were altered', 200, { data: { repository: { blob0: { text: 'prompt: evil\n' } } } }],
])('reads all of them alone with %s', async (_, status, body) => {
  scene.proxy.fail({ when: ({ path }) => path === '/graphql', status, body });
  expect(await readAll()).toEqual(wanted);
  expect(alone()).toBe(Object.keys(FILES).length);
});

test.each([
  ['two hundred', 420, 1],
  ['two megabytes', 50, 90_000],
])('asks in groups of %s', async (_, count, size) => {
  const paths = Array.from({ length: count }, (_item, index) => `prompts/${index}.yaml`);
  const textOf = (path: string) => `prompt: ${path}${'.'.repeat(size)}\n`;
  const pull = await scene.openPullRequest(Object.fromEntries(paths.map((path) => [path, textOf(path)])));
  const forge = await pull.forge();
  scene.proxy.journal.length = 0;
  const read = await Promise.all(paths.map((path) => forge.readFile(pull.headSha, path)));
  expect(read.map((bytes) => Buffer.from(bytes ?? '').toString())).toEqual(paths.map(textOf));
  expect(scene.proxy.requests('POST', /graphql/)).toHaveLength(3);
  expect(alone()).toBe(0);
});
