import { lstat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { SpoError } from '../spo/errors.ts';

/**
 * The folder of one prompt in a workspace, one folder for each part of its name:
 * `prompts/poem.yaml` becomes `<root>/prompts/poem.yaml`. Names come from file paths of strangers,
 * so one that could lead out of the root is refused and never repaired.
 * @throws SpoError `workspace`
 */
export function resultFolder(root: string, name: string): string {
  const fault = folderNameFault(name);
  if (fault !== null) {
    throw new SpoError('workspace', `"${printable(name)}" cannot name a results folder: ${fault}.`, {
      remedy:
        'Rename the file, or give a name with `--name`: one without colons, control characters, and "." and ".." parts.',
    });
  }
  return join(resolve(root), ...partsOf(name));
}

/** Why a name leads to no folder of its own below any root, a sentence without its full stop; null when it does. */
export function folderNameFault(name: string): string | null {
  return (
    partsOf(name)
      .map(problemOfPart)
      .find((found) => found !== null) ?? null
  );
}

function partsOf(name: string): string[] {
  return name.split(/[/\\]/);
}

/** Bytes; file systems take no longer names. */
const LONGEST_PART = 255;

function problemOfPart(part: string): string | null {
  if (part === '') return 'it is empty, absolute, or has an empty part';
  if (part === '.' || part === '..') return `it has a "${part}" part`;
  if (/[\u0000-\u001f\u007f]/.test(part)) return 'it has a control character';
  // `C:` is a drive on Windows and `a:b` is a stream of the file `a`.
  if (part.includes(':')) return 'it has a colon';
  if (Buffer.byteLength(part) > LONGEST_PART) return `it has a part of more than ${LONGEST_PART} bytes`;
  return null;
}

function printable(name: string): string {
  return name.replaceAll(/[\u0000-\u001f\u007f]/g, '?').slice(0, 200);
}

/**
 * Refuses a folder that is reached over a symbolic link below the root: a workspace may lie in a checkout
 * whose links a stranger committed.
 * @throws SpoError `workspace`
 */
export async function refuseLinks(root: string, folder: string): Promise<void> {
  const top = resolve(root);
  const parts = resolve(folder)
    .slice(top.length)
    .split(/[/\\]/)
    .filter((part) => part !== '');
  let current = top;
  for (const part of parts) {
    current = join(current, part);
    const found = await lstat(current).catch(() => null);
    if (found === null) return;
    if (found.isSymbolicLink()) {
      throw new SpoError(
        'workspace',
        `${current} is a symbolic link, and results are not written over links.`,
        {
          remedy: 'Remove the link or choose another workspace folder.',
        },
      );
    }
  }
}
