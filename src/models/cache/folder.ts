import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Larger than any reply that is taken from an endpoint, escapes included. */
const MOST_BYTES = 64 * 1024 * 1024;

/** No link is followed, and a pipe cannot make the opening hang. Windows has neither flag. */
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Files named by hexadecimal keys, in 256 subfolders. Several processes may share one. */
export interface CacheFolder {
  /** Null when there is no such file. @throws the system's error, or one that says why the file is not read */
  read(key: string): Promise<string | null>;
  /** Replaces the whole file or nothing. @throws the system's error, or one about a linked subfolder */
  write(key: string, content: string): Promise<void>;
}

/**
 * A folder that may come from an earlier and less trusted run: a symbolic link below it is never written
 * through. Nothing is forced to the disk, since a file that the machine lost half of has a wrong checksum.
 */
export function cacheFolder(directory: string): CacheFolder {
  const shardOf = (key: string) => join(directory, key.slice(0, 2));
  const fileOf = (key: string) => join(shardOf(key), `${key}.json`);
  return {
    async read(key) {
      try {
        return await readPlainFile(fileOf(key));
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
        throw error;
      }
    },
    async write(key, content) {
      const shard = shardOf(key);
      await mkdir(shard, { recursive: true });
      // Of the thing itself, not of what it links to.
      const kind = await lstat(shard);
      if (!kind.isDirectory()) throw new Error(`${shard} is not a folder of its own`);
      const temporary = join(shard, `.${key}.${randomUUID()}.tmp`);
      try {
        await writeNew(temporary, content);
        await rename(temporary, fileOf(key));
      } catch (error) {
        await rm(temporary, { force: true }).catch(() => {});
        throw error;
      }
    },
  };
}

async function readPlainFile(path: string): Promise<string> {
  const file = await open(path, READ_FLAGS);
  try {
    const status = await file.stat();
    if (!status.isFile() || status.size > MOST_BYTES) throw new Error(`${path} is no file of this cache`);
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

async function writeNew(path: string, content: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content, 'utf8');
  } finally {
    await file.close();
  }
}
