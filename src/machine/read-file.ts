import { lstat, readFile } from 'node:fs/promises';

export type BoundedFile =
  | { readonly ok: true; readonly bytes: Buffer }
  /** `reason`: half a sentence. */
  | { readonly ok: false; readonly reason: string };

/** Reads a file that came from another machine: a regular one of at most so many bytes. Never throws. */
export async function readBounded(path: string, mostBytes: number): Promise<BoundedFile> {
  try {
    const found = await lstat(path);
    // A link could lead to any file of this machine, and a pipe would never end.
    if (!found.isFile()) return { ok: false, reason: 'it is not a regular file' };
    if (found.size > mostBytes) return { ok: false, reason: `it is larger than ${mebibytes(mostBytes)} MiB` };
    return { ok: true, bytes: await readFile(path) };
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    if (missing) return { ok: false, reason: 'it is missing' };
    return { ok: false, reason: cause instanceof Error ? cause.message : String(cause) };
  }
}

export function mebibytes(bytes: number): number {
  return bytes / 1024 / 1024;
}
