import { NO_USAGE } from '../../spo/usage.js';
import { interruption } from '../call-spend.js';
import { entryText, readEntry } from './entry.js';
import { cacheFolder } from './folder.js';
import { cacheKey } from './key.js';
/**
 * Opens a cache. It belongs above the retries, so that a hit waits for nothing and costs nothing; its usage is
 * a single cache hit. Failed calls are not kept. A confirmation always asks anew: it is there to guard against
 * a lucky draw, and the same draw again would prove nothing. Nothing that goes wrong with the files ends a call.
 */
export function openCache({ directory, onNotice = () => { }, fresh = confirms }) {
    const folder = cacheFolder(directory);
    let noticed = false;
    const notice = (what) => {
        if (!noticed)
            onNotice(`The cache in ${directory} ${what}. The run goes on without what it cannot use.`);
        noticed = true;
    };
    return {
        wrap: (model, identity) => ({
            name: model.name,
            async complete(request, signal) {
                if (fresh(request.draw))
                    return model.complete(request, signal);
                if (signal?.aborted)
                    throw interruption(signal);
                const key = cacheKey(identity, request);
                const kept = await find(folder, key, notice);
                if (kept !== null)
                    return { text: kept.text, usage: { ...NO_USAGE, cacheHits: 1 } };
                const reply = await model.complete(request, signal);
                await keep(folder, key, reply, notice);
                return reply;
            },
        }),
    };
}
function confirms({ phase }) {
    return /^(confirm|switch)/.test(phase);
}
async function find(folder, key, notice) {
    try {
        const content = await folder.read(key);
        const reply = content === null ? null : readEntry(key, content);
        if (content !== null && reply === null)
            notice('holds a damaged entry, which is written again');
        return reply;
    }
    catch (error) {
        notice(`cannot be read: ${reasonOf(error)}`);
        return null;
    }
}
async function keep(folder, key, reply, notice) {
    try {
        await folder.write(key, entryText(key, reply));
    }
    catch (error) {
        notice(`cannot be written: ${reasonOf(error)}`);
    }
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}
