import type { RepositoryAccess } from '../client/repository-access.ts';
import {
  DIRECTORY,
  type Listing,
  listCommit,
  listDirectory,
  listInParts,
  type TreeEntry,
} from './tree-listing.ts';

/**
 * Looks paths up at commits. A commit's whole tree is one request, however many files are read from it, and unlike
 * the contents API it tells a symlink from the file that it points to, and takes any name.
 */
export interface CommitTrees {
  /**
   * @returns null when the commit has nothing at this path.
   * @throws SpoError `forge-not-found` when the commit vanished.
   */
  entry(commit: string, path: string): Promise<TreeEntry | null>;
  /** Everything in a commit by its path; null when GitHub cuts the list. @throws SpoError `forge-not-found` when the commit vanished. */
  listAtOnce(commit: string): Promise<Listing | null>;
  /**
   * Everything in a commit by its path: one request, and a few more where GitHub cuts the list.
   * @throws SpoError `forge-not-found` when the commit vanished, `forge-unavailable` when a list would take too many requests.
   */
  list(commit: string): Promise<Listing>;
}

export function createCommitTrees(access: RepositoryAccess): CommitTrees {
  const wholeTrees = new Map<string, Promise<Listing | null>>();
  const directories = new Map<string, Promise<Listing>>();

  const wholeOf = (commit: string) => remembered(wholeTrees, commit, () => listCommit(access, commit));

  return {
    async entry(commit, path) {
      const whole = await wholeOf(commit);
      if (whole) return whole.get(path) ?? null;
      return walk(commit, path.split('/'));
    },
    listAtOnce: wholeOf,
    async list(commit) {
      const whole = await wholeOf(commit);
      if (whole) return whole;
      const listed = await listInParts(access, commit);
      wholeTrees.set(commit, Promise.resolve(listed));
      return listed;
    },
  };

  async function walk(root: string, names: readonly string[]): Promise<TreeEntry | null> {
    let tree = root;
    for (const [depth, name] of names.entries()) {
      const listing = await remembered(directories, tree, () => listDirectory(access, tree));
      const entry = listing.get(name);
      if (!entry || depth === names.length - 1) return entry ?? null;
      if (entry.mode !== DIRECTORY) return null;
      tree = entry.sha;
    }
    return null;
  }
}

/** Files are read side by side: the promise is kept, so that they share one request. A failure is not kept. */
function remembered<Value>(
  memory: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const known = memory.get(key);
  if (known) return known;
  const made = make();
  memory.set(key, made);
  made.catch(() => memory.delete(key));
  return made;
}
