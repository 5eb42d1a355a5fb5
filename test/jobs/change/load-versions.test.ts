import { expect, test } from 'vitest';
import type { ChangedFile } from '../../../src/forge/forge.ts';
import { loadVersions } from '../../../src/jobs/change/load-versions.ts';
import { contentHash } from '../../../src/jobs/check/earlier/finished-records.ts';
import { commentForge } from '../../support/comment-forge.ts';

const [BASE, HEAD] = ['b'.repeat(40), 'a'.repeat(40)] as const;
const textOf = (prompt: string) => `prompt: ${prompt}\nrequirements: r\nqa:\n  - question: q\n`;

async function load(status: ChangedFile['status'], baseSha: string = BASE) {
  const reads: string[] = [];
  const forge = {
    ...commentForge(),
    readFile: async (commit: string) => {
      reads.push(commit);
      return Buffer.from(textOf(commit === HEAD ? 'head' : 'base'));
    },
  };
  const change = { number: null, baseSha, headSha: HEAD, files: [] };
  const loaded = await loadVersions({ path: 'a.yaml', status }, change, forge);
  const bases = loaded.kind === 'prompts' ? loaded.prompts.map(({ basePrompt }) => basePrompt) : loaded.kind;
  return { reads, bases, content: loaded.content };
}

test('reads what changed at both commits', async () => {
  expect(await load('modified')).toMatchObject({ reads: [HEAD, BASE], bases: ['base'] });
});

test('reads what did not change once, with nothing to compare with', async () => {
  expect(await load('unchanged', HEAD)).toEqual({
    reads: [HEAD],
    bases: [null],
    content: {
      path: 'a.yaml',
      status: 'unchanged',
      headHash: contentHash(Buffer.from(textOf('head'))),
      baseHash: null,
    },
  });
});
