import { sep } from 'node:path';

/** A path of this machine with forward slashes, as repositories and reports have them. */
export function slashed(path: string): string {
  return path.split(sep).join('/');
}
