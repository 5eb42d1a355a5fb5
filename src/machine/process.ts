import { readFile } from 'node:fs/promises';
import { SpoError } from '../spo/errors.ts';

/** Of the command line and of the action: 0 done, 1 a gate failed, 2 it could not run, 130 interrupted. */
export const EXIT = { done: 0, gate: 1, failed: 2, interrupted: 130 } as const;

/**
 * Aborted by the first SIGINT or SIGTERM; a second one ends the process at once.
 * @param sentence what the run says of it, with the signal's name
 */
export function stopSignal(sentence: (name: NodeJS.Signals) => string): AbortSignal {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals) => controller.abort(new SpoError('interrupted', sentence(name)));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return controller.signal;
}

/** Nobody reads on: the reader of a pipe has ended, or the terminal is gone. */
const NOBODY_READS: readonly unknown[] = ['EPIPE', 'EIO'];

/** Keeps a run that is paid for from ending because nobody reads what it prints, as `spo optimize … | head` does. */
export function outliveReaders(...streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (!NOBODY_READS.includes(error.code)) throw error;
    });
  }
}

/** Oldest major version that has what the tool uses; the same as in package.json, which a test checks. */
export const NEEDED_NODE = 22;

/**
 * npm only warns of a Node that is too old, and what it does not have would look like a defect later.
 * @param version such as `22.1.0`
 * @throws SpoError `bad-input` for an older one
 */
export function refuseOldNode(version: string): void {
  if (Number.parseInt(version, 10) >= NEEDED_NODE) return;
  throw new SpoError('bad-input', `spo needs Node ${NEEDED_NODE} or newer, and this is Node ${version}.`, {
    remedy: 'Install a newer one, from https://nodejs.org or with a version manager.',
  });
}

export function exitCodeOf(error: SpoError): number {
  if (error.code === 'interrupted') return EXIT.interrupted;
  return error.code === 'invalid-prompt-file' ? EXIT.gate : EXIT.failed;
}

/** @throws SpoError `bad-input` that names the file */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'does not exist' : 'cannot be read';
    throw new SpoError('bad-input', `${path} ${reason}.`, { cause });
  }
}
