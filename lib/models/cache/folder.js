import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
/** Larger than any reply that is taken from an endpoint, escapes included. */
const MOST_BYTES = 64 * 1024 * 1024;
/** No link is followed, and a pipe cannot make the opening hang. Windows has neither flag. */
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/**
 * A folder that may come from an earlier and less trusted run: a symbolic link below it is never written
 * through. Nothing is forced to the disk, since a file that the machine lost half of has a wrong checksum.
 */
export function cacheFolder(directory) {
    const shardOf = (key) => join(directory, key.slice(0, 2));
    const fileOf = (key) => join(shardOf(key), `${key}.json`);
    return {
        async read(key) {
            try {
                return await readPlainFile(fileOf(key));
            }
            catch (error) {
                if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
                    return null;
                throw error;
            }
        },
        async write(key, content) {
            const shard = shardOf(key);
            await mkdir(shard, { recursive: true });
            // Of the thing itself, not of what it links to.
            const kind = await lstat(shard);
            if (!kind.isDirectory())
                throw new Error(`${shard} is not a folder of its own`);
            const temporary = join(shard, `.${key}.${randomUUID()}.tmp`);
            try {
                await writeNew(temporary, content);
                await rename(temporary, fileOf(key));
            }
            catch (error) {
                await rm(temporary, { force: true }).catch(() => { });
                throw error;
            }
        },
    };
}
async function readPlainFile(path) {
    const file = await open(path, READ_FLAGS);
    try {
        const status = await file.stat();
        if (!status.isFile() || status.size > MOST_BYTES)
            throw new Error(`${path} is no file of this cache`);
        return await file.readFile('utf8');
    }
    finally {
        await file.close();
    }
}
async function writeNew(path, content) {
    const file = await open(path, 'wx');
    try {
        await file.writeFile(content, 'utf8');
    }
    finally {
        await file.close();
    }
}
