import type { ChangedFile } from '../../forge.ts';
import { attempt } from '../client/api-errors.ts';
import { ownerAndRepo, type RepositoryAccess } from '../client/repository-access.ts';
import { hunksOf } from './hunks.ts';

/** Largest page of `pulls.listFiles`; 30 without asking. */
const FILES_PER_PAGE = 100;

/** https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const MOST_LISTED = 3000;

/**
 * What a reader must know of a list that GitHub has cut.
 * @param changed number of files that the event speaks of; null where it did not.
 */
export function cutListNotices(listed: number, changed: number | null): string[] {
  if (listed < MOST_LISTED || (changed !== null && changed <= listed)) return [];
  const all = changed === null ? `${MOST_LISTED} files or more` : `${changed} files`;
  return [
    `The pull request changes ${all}, and GitHub lists ${MOST_LISTED}: prompt files behind those were not checked.`,
  ];
}

interface ListedFile {
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  readonly previous_filename?: string;
  /** Absent for binary files and where it would be too long. */
  readonly patch?: string;
}

/**
 * The files that a pull request changes, over all pages.
 * @throws SpoError `forge-not-found`, `forge-permission`, `forge-unauthorized`, `forge-unavailable`
 */
export async function listChangedFiles(access: RepositoryAccess, number: number): Promise<ChangedFile[]> {
  const intent = { to: `list the files of pull request #${number}`, needs: 'pull-requests: read' } as const;
  const listed = await attempt(intent, () =>
    access.client.paginate(access.client.rest.pulls.listFiles, {
      ...ownerAndRepo(access),
      pull_number: number,
      per_page: FILES_PER_PAGE,
    }),
  );
  return listed.flatMap((file) => changedFile(file).map((changed) => withHunks(changed, file)));
}

function withHunks(changed: ChangedFile, { patch }: ListedFile): ChangedFile {
  return patch === undefined || changed.status === 'removed'
    ? changed
    : { ...changed, hunks: hunksOf(patch) };
}

/** GitHub's seven statuses as our four. A copy is a new file, since its source still stands; `changed` is a change of mode. */
function changedFile(file: ListedFile): ChangedFile[] {
  const path = file.filename;
  switch (file.status) {
    case 'unchanged':
      return [];
    case 'removed':
      return [{ path, status: 'removed' }];
    case 'added':
    case 'copied':
      return [{ path, status: 'added' }];
    case 'renamed':
      return file.previous_filename === undefined
        ? [{ path, status: 'added' }]
        : [{ path, status: 'renamed', previousPath: file.previous_filename }];
    case 'modified':
    case 'changed':
      return [{ path, status: 'modified' }];
  }
}
