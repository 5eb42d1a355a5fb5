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
    return { ok: false, reason: whyUnread(cause) };
  }
}

/** Half a sentence on what reading a file or a folder has thrown. */
export function whyUnread(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause && cause.code === 'ENOENT' ? 'it is missing' : cause.message;
}

export function mebibytes(bytes: number): number {
  return bytes / 1024 / 1024;
}
