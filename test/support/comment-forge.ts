import type { Conversation, Forge } from '../../src/forge/forge.ts';

export type CommentForge = Forge &
  Conversation & {
    /** Every text that the comment had. */
    readonly bodies: string[];
  };

/** A forge that has a comment and nothing else. @param fail what a write throws; null for success */
export function commentForge(fail: () => unknown = () => null): CommentForge {
  const bodies: string[] = [];
  const unused = () => Promise.reject(new Error('Not part of this test.'));
  return {
    bodies,
    readComment: async () => bodies.at(-1) ?? null,
    publishComment: async (body) => {
      const fault = fail();
      if (fault !== null) throw fault;
      bodies.push(body);
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
    proposals: null,
    deleteBranch: unused,
    readRecords: unused,
    writeRecords: unused,
  };
}
