import type { ReferencedFiles } from '../prompt-files/prompt-file.ts';
import { referencesOf } from '../prompt-files/read-prompt-file.ts';

/**
 * The files that a prompt file names.
 * @param read the bytes of a file; null for one that does not exist
 */
export async function readReferencedFiles(
  path: string,
  bytes: Uint8Array,
  read: (path: string) => Promise<Uint8Array | null>,
): Promise<ReferencedFiles> {
  const paths = referencesOf(path, bytes);
  const contents = await Promise.all(paths.map(read));
  return new Map(paths.map((each, index) => [each, contents[index] ?? null]));
}
