import { expect, it } from 'vitest';
import { type BranchCommit, type CommitObjects, publishCommit } from '../../src/forge/branch-store.ts';
import { COMMIT_TRAILER, type CommitRequest } from '../../src/forge/forge.ts';

const US = { name: 'spo', email: 'spo@example.org', time: 1000 };
const SOMEBODY = { ...US, name: 'Ada' };
const REQUEST: CommitRequest = {
  branch: 'spo/check',
  parent: 'head',
  files: [{ path: 'a', content: 'b' }],
  message: 'Better prompt',
};

function commit(sha: string, changes: Partial<BranchCommit> = {}): BranchCommit {
  const message = `Older\n\n${COMMIT_TRAILER}`;
  return { sha, tree: 'other tree', parents: ['head'], message, author: US, committer: US, ...changes };
}

/** @param tips what each look at the branch finds; the last one stays. @param moves what becomes of each move. */
function objectsOf(tips: (BranchCommit | null)[], moves: ('done' | 'raced')[]) {
  const log: string[] = [];
  const objects: CommitObjects = {
    us: null,
    readTip: async () => (tips.length > 1 ? tips.shift() : tips[0]) ?? null,
    writeTree: async () => 'tree',
    writeCommit: async (tree, { message }) => {
      log.push(`commit ${message.split('\n').at(-1)}`);
      return commit('mine', { tree, message });
    },
    move: async (_branch, before, after) => {
      log.push(`move ${before} to ${after}`);
      return moves.shift() ?? 'raced';
    },
    pages: (branch, sha) => ({ branchUrl: `page of ${branch}`, commitUrl: `page of ${sha}` }),
  };
  return { objects, log };
}

it.each([
  ['creates', [null], ['done'], 'mine', 'created', ['move null to mine']],
  ['moves', [commit('old')], ['done'], 'mine', 'moved', ['move old to mine']],
  ['keeps', [commit('old', { tree: 'tree' })], [], 'old', 'kept', []],
  [
    'looks again after a race',
    [null, commit('old')],
    ['raced', 'done'],
    'mine',
    'moved',
    ['move null to mine', 'move old to mine'],
  ],
  [
    'finds its own commit after a lost reply',
    [null, commit('mine')],
    ['raced'],
    'mine',
    'moved',
    ['move null to mine'],
  ],
] as const)('%s', async (_name, tips, moves, sha, outcome, expected) => {
  const { objects, log } = objectsOf([...tips], [...moves]);
  const published = await publishCommit(objects, REQUEST);
  expect(published).toEqual({
    branch: 'spo/check',
    sha,
    outcome,
    branchUrl: 'page of spo/check',
    commitUrl: `page of ${sha}`,
  });
  // One commit however often the branch moved meanwhile, and always with our trailer.
  const commits = expected.length > 0 ? [`commit ${COMMIT_TRAILER}`] : [];
  expect(log).toEqual([...commits, ...expected]);
});

it('leaves the commit of another run on the same parent that came since the start', async () => {
  const { objects, log } = objectsOf([commit('theirs')], ['done']);
  const published = await publishCommit(objects, { ...REQUEST, tipAtStart: 'old' });
  expect(published).toMatchObject({ sha: 'theirs', outcome: 'superseded' });
  expect(log).toEqual([]);
});

it.each([
  ['without our trailer', commit('old', { message: 'Theirs' })],
  ['by another name', commit('old', { author: SOMEBODY, committer: SOMEBODY })],
  ['that came after a race', commit('old', { committer: SOMEBODY })],
])('never moves a commit %s', async (_name, tip) => {
  const { objects, log } = objectsOf([tip], ['done']);
  await expect(publishCommit(objects, REQUEST)).rejects.toMatchObject({
    code: 'branch-not-ours',
    evidence: { tip: 'old' },
  });
  expect(log.filter((line) => line.startsWith('move'))).toEqual([]);
});

it('gives up a branch that others keep moving, and a commit of no files', async () => {
  const { objects, log } = objectsOf([commit('old')], []);
  await expect(publishCommit(objects, REQUEST)).rejects.toMatchObject({ code: 'forge-unavailable' });
  expect(log.filter((line) => line.startsWith('move'))).toHaveLength(3);
  await expect(publishCommit(objects, { ...REQUEST, files: [] })).rejects.toMatchObject({
    code: 'bad-input',
  });
});
