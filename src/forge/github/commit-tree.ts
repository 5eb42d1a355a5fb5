import { attempt } from './api-errors.ts';
import { hasStatus } from './api-failure.ts';
import { missingCommit } from './missing-commit.ts';
import { ownerAndRepo, type RepositoryAccess } from './repository-access.ts';

/** What git keeps at a path. */
export interface TreeEntry {
  /** `100644` and `100755` are regular files, `120000` is a symlink, `160000` a submodule, `040000` a directory. */
  readonly mode: string;
  readonly sha: string;
  /** Bytes of a file; null for anything else. */
  readonly size: number | null;
}

type Listing = ReadonlyMap<string, TreeEntry>;

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
}

/** GitHub cuts a recursive listing at 100,000 entries or 7 MB and says `truncated`. */
export function createCommitTrees(access: RepositoryAccess): CommitTrees {
  const wholeTrees = new Map<string, Promise<Listing | null>>();
  const directories = new Map<string, Promise<Listing>>();

  return {
    async entry(commit, path) {
      const whole = await remembered(wholeTrees, commit, () => listWhole(access, commit));
      if (whole) return whole.get(path) ?? null;
      return walk(commit, path.split('/'));
    },
  };

  async function walk(root: string, names: readonly string[]): Promise<TreeEntry | null> {
    let tree = root;
    for (const [depth, name] of names.entries()) {
      const listing = await remembered(directories, tree, () => listDirectory(access, tree));
      const entry = listing.get(name);
      if (!entry || depth === names.length - 1) return entry ?? null;
      if (entry.mode !== '040000') return null;
      tree = entry.sha;
    }
    return null;
  }
}

/** Null when the tree is too large for one reply. */
async function listWhole(access: RepositoryAccess, commit: string): Promise<Listing | null> {
  return attempt({ to: `list the files of commit ${commit}`, needs: 'contents: read' }, async () => {
    try {
      const { data } = await access.client.rest.git.getTree({
        ...ownerAndRepo(access),
        tree_sha: commit,
        recursive: 'true',
      });
      return data.truncated ? null : byPath(data.tree);
    } catch (error) {
      if (hasStatus(error, 404)) throw await missingCommit(access, commit);
      throw error;
    }
  });
}

async function listDirectory(access: RepositoryAccess, tree: string): Promise<Listing> {
  return attempt({ to: `list a directory (tree ${tree})`, needs: 'contents: read' }, async () => {
    const { data } = await access.client.rest.git.getTree({ ...ownerAndRepo(access), tree_sha: tree });
    return byPath(data.tree);
  });
}

function byPath(entries: readonly { path: string; mode: string; sha: string; size?: number }[]): Listing {
  return new Map(entries.map(({ path, mode, sha, size }) => [path, { mode, sha, size: size ?? null }]));
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
