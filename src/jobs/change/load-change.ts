// A change is read: its prompt files in both versions, and what may be believed of them.
import { posix } from 'node:path';
import type { Change, ChangedFile, Repository } from '../../forge/forge.ts';
import { openPromptFile } from '../../prompt-files/read-prompt-file.ts';
import { type FileVersions, loadVersions } from './load-versions.ts';
import { selectFiles } from './select-files.ts';

/** What a prompt file may keep outside of itself: a prompt's text, messages, cases. */
const MAY_BE_NAMED = /\.(txt|md|markdown|prompt|j2|jinja2?|json|jsonl|ya?ml|csv|tsv)$/i;

const TOO_LARGE =
  'The repository is too large to be listed at once, so prompt files that name a changed file and did not change themselves were not looked for.';

/** A change with its prompt files in both versions, sorted by path. */
export interface LoadedChange {
  readonly change: Change;
  readonly files: readonly FileVersions[];
}

/**
 * Reads the prompt files that a change touches: those that match and changed, and those that match and name a file that
 * changed. What a prompt file names is a part of that one and no prompt file of its own.
 * @throws SpoError
 */
export async function loadChange(
  change: Change,
  globs: readonly string[],
  forge: Repository,
): Promise<LoadedChange> {
  const load = (files: readonly ChangedFile[]) =>
    Promise.all(files.map((file) => loadVersions(file, change, forge)));
  const selected = await load(selectFiles(change.files, globs));
  const touched = pathsToBeNamed(change, selected);
  const naming = touched.size === 0 ? [] : await filesNaming(touched, change, globs, forge);
  const files = [...selected, ...(await load(naming ?? []))];
  const notices = [...(change.notices ?? []), ...(naming === null ? [TOO_LARGE] : [])];
  return {
    change: { ...change, notices },
    files: withoutNamed(files).toSorted((left, right) => (left.file.path < right.file.path ? -1 : 1)),
  };
}

/** What changed and is not known to be a prompt file, under its old name too: a file that still says that one is broken now. */
function pathsToBeNamed({ files }: Change, selected: readonly FileVersions[]): ReadonlySet<string> {
  const known = new Set(selected.filter(({ kind }) => kind === 'prompts').map(({ file }) => file.path));
  const touched = files
    .filter(({ path, status }) => status !== 'unchanged' && !known.has(path))
    .flatMap(({ path, previousPath }) => [path, ...(previousPath === undefined ? [] : [previousPath])]);
  return new Set(touched.filter((path) => MAY_BE_NAMED.test(path)));
}

/**
 * The prompt files at the head that name one of these paths and did not change themselves. On GitHub this costs the list
 * of the head's files, which reading any of them costs too, and a query for each hundred prompt files; a change of
 * nothing but code and valid prompt files never comes here.
 * @returns null when the files could not be listed
 */
async function filesNaming(
  touched: ReadonlySet<string>,
  { headSha, files }: Change,
  globs: readonly string[],
  forge: Repository,
): Promise<ChangedFile[] | null> {
  const paths = await forge.listFiles(headSha);
  if (paths === null) return null;
  const changed = new Set(files.map(({ path }) => path));
  const others = paths
    .filter((path) => !changed.has(path))
    .map((path): ChangedFile => ({ path, status: 'modified' }));
  const read = selectFiles(others, globs).map(async (file) => {
    const bytes = await forge.readFile(headSha, file.path);
    const isNaming = bytes !== null && namesOneOf(touched, file.path, bytes);
    return isNaming ? [file] : [];
  });
  return (await Promise.all(read)).flat();
}

function namesOneOf(touched: ReadonlySet<string>, path: string, bytes: Uint8Array): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Quicker than YAML, and enough for most of them: the last part of a path stands there as it is.
  if (![...touched].some((each) => content.includes(posix.basename(each)))) return false;
  return openPromptFile(path, bytes).references.some((named) => touched.has(named));
}

function withoutNamed(files: readonly FileVersions[]): FileVersions[] {
  const named = new Set<string>();
  for (const each of files) {
    if (each.kind === 'removed') continue;
    for (const path of each.referenced.keys()) if (path !== each.file.path) named.add(path);
  }
  return files.filter(({ file }) => !named.has(file.path));
}
