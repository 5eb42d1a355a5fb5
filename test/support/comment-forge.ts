import type { Forge } from '../../src/forge/forge.ts';

export type CommentForge = Pick<Forge, 'readComment' | 'publishProgress' | 'publishComment'> &
  Forge & {
    /** Every text that the comment had. */
    readonly bodies: string[];
    readonly attempts: () => number;
    /** Writes wait until what this returns is called. */
    hold(): () => void;
  };

/** A forge that has a comment and nothing else. @param fail what a write throws; null for success */
export function commentForge(fail: () => unknown = () => null): CommentForge {
  const bodies: string[] = [];
  let attempts = 0;
  let gate: Promise<void> = Promise.resolve();
  const write = async (body: string) => {
    attempts++;
    await gate;
    const fault = fail();
    if (fault !== null) throw fault;
    bodies.push(body);
  };
  const unused = () => Promise.reject(new Error('Not part of this test.'));
  return {
    bodies,
    attempts: () => attempts,
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return resolve;
    },
    readComment: async () => bodies.at(-1) ?? null,
    publishProgress: write,
    publishComment: async (body) => {
      await write(body);
      return 'https://github.example/comment';
    },
    change: unused,
    currentHead: unused,
    currentTip: unused,
    refuseBranch: unused,
    refuseShortage: () => {},
    readFile: unused,
    listFiles: unused,
    publishCommit: unused,
    suggest: unused,
    proposalPage: () => null,
    openPullRequest: unused,
    readRecords: unused,
    writeRecords: unused,
  };
}
