import picomatch from 'picomatch';
import type { ChangedFile } from '../../forge/forge.ts';
import { DEFAULT_PROMPT_GLOBS } from '../../settings/run-settings.ts';
import { SpoError } from '../../spo/errors.ts';

/**
 * The files that match at the head, and those that did at the base, sorted by path: one that was moved to where it does not
 * match is as good as removed. A glob that starts with `!` takes files out again.
 * @throws SpoError `bad-input` when there is no glob that takes files in
 */
export function selectFiles(files: readonly ChangedFile[], globs: readonly string[]): ChangedFile[] {
  const included = globs.filter((glob) => !glob.startsWith('!'));
  const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  if (included.length === 0) {
    throw new SpoError('bad-input', 'The setting "prompts" names no files.', {
      remedy: `Give at least one glob that does not start with "!", such as ${DEFAULT_PROMPT_GLOBS[0]}.`,
    });
  }
  // Git takes line ends in names, and two stars have to find those too.
  const matches = picomatch(included, { dot: true, flags: 's', ignore: excluded });
  return files
    .flatMap((file): ChangedFile[] => {
      const { path, previousPath } = file;
      if (matches(path)) return [file];
      const wasSelected = previousPath !== undefined && matches(previousPath);
      return wasSelected ? [{ path: previousPath, status: 'removed' }] : [];
    })
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** Those of the paths that the action looks at unless it is told otherwise. */
export function usualPaths(paths: readonly string[]): ReadonlySet<string> {
  const files = paths.map((path) => ({ path, status: 'unchanged' as const }));
  return new Set(selectFiles(files, DEFAULT_PROMPT_GLOBS).map(({ path }) => path));
}
