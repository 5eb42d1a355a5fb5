import { SpoError } from '../../../spo/errors.ts';
import { attempt } from '../client/api-errors.ts';
import { hasStatus } from '../client/api-failure.ts';
import { ownerAndRepo, type RepositoryAccess } from '../client/repository-access.ts';
import { missingCommit } from './missing-commit.ts';

/** What git keeps at a path. */
export interface TreeEntry {
  /** `100644` and `100755` are regular files, `120000` is a symlink, `160000` a submodule, `040000` a directory. */
  readonly mode: string;
  readonly sha: string;
  /** Bytes of a file; null for anything else. */
  readonly size: number | null;
}

/** Entries by their path, or by their name in a directory. */
export type Listing = ReadonlyMap<string, TreeEntry>;

/** Of a list in parts: a GITHUB_TOKEN has 1,000 an hour, and the run needs some of them. */
const MOST_REQUESTS = 200;

export const DIRECTORY = '040000';
const REGULAR_FILES: ReadonlySet<string> = new Set(['100644', '100755']);

/** False for directories, symlinks and submodules. */
export function isRegularFile({ mode }: TreeEntry): boolean {
  return REGULAR_FILES.has(mode);
}

/** Paths of the regular files of a listing. */
export function regularFilesIn(listing: Listing): string[] {
  return [...listing].filter(([, entry]) => isRegularFile(entry)).map(([path]) => path);
}

/**
 * A whole commit; null when that is too large for one reply: GitHub cuts a recursive listing at 100,000 entries or 7 MB.
 * @throws SpoError `forge-not-found` when it vanished
 */
export async function listCommit(access: RepositoryAccess, commit: string): Promise<Listing | null> {
  return attempt({ to: `list the files of commit ${commit}`, needs: 'contents: read' }, async () => {
    try {
      return await listWhole(access, commit);
    } catch (error) {
      if (hasStatus(error, 404)) throw await missingCommit(access, commit);
      throw error;
    }
  });
}

/** All below a tree by its path in there; null when that is too large for one reply. */
async function listWhole(access: RepositoryAccess, tree: string): Promise<Listing | null> {
  const request = { ...ownerAndRepo(access), tree_sha: tree, recursive: 'true' };
  const { data } = await access.client.rest.git.getTree(request);
  return data.truncated ? null : byPath(data.tree);
}

/**
 * What is cut as a whole is listed directory by directory, each as a whole where that is possible.
 * @throws SpoError `forge-unavailable` when that would take too many requests
 */
export async function listInParts(access: RepositoryAccess, commit: string): Promise<Listing> {
  const found = new Map<string, TreeEntry>();
  let requests = 0;
  const count = () => {
    if (++requests > MOST_REQUESTS) throw tooLarge(access, commit);
  };
  const descend = async (tree: string, folder: string): Promise<void> => {
    count();
    for (const [name, entry] of await listDirectory(access, tree)) {
      found.set(`${folder}${name}`, entry);
      if (entry.mode !== DIRECTORY) continue;
      count();
      const intent = { to: `list directory ${folder}${name}`, needs: 'contents: read' } as const;
      const below = await attempt(intent, () => listWhole(access, entry.sha));
      if (below === null) await descend(entry.sha, `${folder}${name}/`);
      else for (const [path, file] of below) found.set(`${folder}${name}/${path}`, file);
    }
  };
  await descend(commit, '');
  return found;
}

function tooLarge({ owner, repo }: RepositoryAccess, commit: string): SpoError {
  return new SpoError(
    'forge-unavailable',
    `${owner}/${repo} has too many files to be listed in ${MOST_REQUESTS} requests.`,
    {
      remedy:
        'Check its prompts in pull requests, which list what they change, or by the command line in a clone.',
      evidence: { commit },
    },
  );
}

/** What stands in one directory. */
export async function listDirectory(access: RepositoryAccess, tree: string): Promise<Listing> {
  return attempt({ to: `list a directory (tree ${tree})`, needs: 'contents: read' }, async () => {
    const { data } = await access.client.rest.git.getTree({ ...ownerAndRepo(access), tree_sha: tree });
    return byPath(data.tree);
  });
}

function byPath(entries: readonly { path: string; mode: string; sha: string; size?: number }[]): Listing {
  return new Map(entries.map(({ path, mode, sha, size }) => [path, { mode, sha, size: size ?? null }]));
}
