import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { SpoError } from '../spo/errors.ts';
import { refuseLinks, resultFolder } from './place-inside.ts';

/** Locks of this process: its own number says nothing of who holds them. */
const held = new Set<string>();

/**
 * Takes the results of one name for this process, until the returned function is called. The lock of a process that is
 * gone holds nobody up.
 * @throws SpoError `conflict` when another run has them; `workspace`
 */
export async function lockRun(root: string, name: string): Promise<() => Promise<void>> {
  const folder = resultFolder(root, name);
  await refuseLinks(root, folder);
  const { unlock } = await lockFolder(folder, 'run.lock', {
    message: 'Another run is going on under this name',
    remedy: 'Wait for it, or choose another name',
  });
  return async () => {
    await unlock();
    // Of a run that was refused nothing is left.
    await rmdir(folder).catch(() => undefined);
  };
}

/**
 * Takes a workspace for the one check that may run there; runs of single names go on beside it.
 * @throws SpoError `conflict` when another check has it; `workspace`
 */
export async function lockCheck(root: string): Promise<() => Promise<void>> {
  const folder = resolve(root);
  const { unlock, isNew } = await lockFolder(folder, 'check.lock', {
    message: `Another check is going on in the workspace ${folder}`,
    remedy: 'Wait for it, or choose another --workspace',
  });
  return async () => {
    await unlock();
    if (isNew) await rmdir(folder).catch(() => undefined);
  };
}

/** What is said to whoever comes second, without the full stops. */
interface Refusal {
  readonly message: string;
  readonly remedy: string;
}

async function lockFolder(
  folder: string,
  file: string,
  refusal: Refusal,
): Promise<{ unlock: () => Promise<void>; isNew: boolean }> {
  const path = join(folder, file);
  const busy = (holder: number | null) => conflict(path, holder, refusal);
  if (held.has(path)) throw busy(process.pid);
  held.add(path);
  try {
    const made = await mkdir(folder, { recursive: true });
    await removeStale(path, busy);
    await writeFile(path, `${process.pid}\n`, { flag: 'wx' });
    const unlock = async () => {
      await rm(path, { force: true });
      held.delete(path);
    };
    return { unlock, isNew: made !== undefined };
  } catch (cause) {
    held.delete(path);
    if (cause instanceof SpoError) throw cause;
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') throw busy(null);
    throw new SpoError('workspace', `${path} could not be written: ${String(cause)}.`, {
      remedy: 'Check that the folder can be written, or choose another workspace.',
      cause,
    });
  }
}

/** True while some process runs under this name. */
export async function isRunning(root: string, name: string): Promise<boolean> {
  const path = join(resultFolder(root, name), 'run.lock');
  return held.has(path) || isAlive(await holderOf(path));
}

async function removeStale(path: string, busy: (holder: number) => SpoError): Promise<void> {
  const holder = await holderOf(path);
  if (holder === null) return;
  if (isAlive(holder)) throw busy(holder);
  // Whoever renames it first has removed it; a lock that was taken in the meantime goes back to its place.
  const aside = `${path}.${randomUUID()}`;
  await rename(path, aside);
  const found = await holderOf(aside);
  if (found !== holder) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

/** Null when there is no lock; 0, which no process has, for a lock whose process was stopped before it wrote. */
async function holderOf(path: string): Promise<number | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  return /^\d{1,10}\n$/.test(text) ? Number(text) : 0;
}

function isAlive(holder: number | null): boolean {
  // One with our own number that we do not hold is left over from before a restart of the machine or container.
  if (holder === null || holder === 0 || holder === process.pid) return false;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function conflict(path: string, holder: number | null, { message, remedy }: Refusal): SpoError {
  const who = holder === null ? 'another process' : `process ${holder}`;
  return new SpoError('conflict', `${message} (${who}).`, {
    remedy: `${remedy}. If there is no such run, remove ${path}.`,
  });
}
