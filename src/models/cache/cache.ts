// Replies on disk, so that the same request is paid for once.
import type { Draw, LanguageModel, ModelReply } from '../../spo/ports.ts';
import { NO_USAGE } from '../../spo/usage.ts';
import { interruption } from '../attempt.ts';
import { entryText, type KeptReply, readEntry } from './entry.ts';
import { type CacheFolder, cacheFolder } from './folder.ts';
import { type CacheIdentity, cacheKey } from './key.ts';

export interface CacheOptions {
  /** Made when missing; other processes may use it at the same time. */
  readonly directory: string;
  /** What a reply is stored as, and how it is read again; as it came by default. */
  readonly seal?: TextSeal;
  /** Hears at most once, in one sentence, that the cache cannot be used as it should. */
  readonly onNotice?: (message: string) => void;
}

/** Keeps what must not be stored out of texts, and puts it back. */
export interface TextSeal {
  /** Null for a text that could not be told from a closed one. */
  close(text: string): string | null;
  open(text: string): string;
}

const OPEN: TextSeal = { close: (text) => text, open: (text) => text };

/** Replies of earlier runs. */
export interface ReplyCache {
  /** @param onHit is told of each reply that is taken from here */
  wrap(model: LanguageModel, identity: CacheIdentity, onHit?: () => Promise<void>): LanguageModel;
}

/**
 * Opens a cache. It belongs above the retries, so that a hit waits for nothing and costs nothing; its usage is
 * a single cache hit. Failed calls are not kept. A confirmation always asks anew: it is there to guard against
 * a lucky draw, and the same draw again would prove nothing. Nothing that goes wrong with the files ends a call.
 */
export function openCache({ directory, seal = OPEN, onNotice = () => {} }: CacheOptions): ReplyCache {
  const folder = cacheFolder(directory);
  let noticed = false;
  const notice = (what: string) => {
    if (!noticed) onNotice(`The cache in ${directory} ${what}. The run goes on without what it cannot use.`);
    noticed = true;
  };
  return {
    wrap: (model, identity, onHit = async () => {}) => ({
      name: model.name,
      async complete(request, signal) {
        if (isFresh(request.draw)) return model.complete(request, signal);
        if (signal?.aborted) throw interruption(signal);
        const key = cacheKey(identity, request);
        const kept = await find(folder, key, notice);
        if (kept !== null) {
          await onHit();
          return { ...kept, text: seal.open(kept.text), usage: { ...NO_USAGE, cacheHits: 1 } };
        }
        const reply = await model.complete(request, signal);
        const text = seal.close(reply.text);
        if (text !== null) await keep(folder, key, { ...reply, text }, notice);
        return reply;
      },
    }),
  };
}

/** Draws that are neither read nor kept. */
function isFresh({ phase }: Draw): boolean {
  return /^(confirm|switch)/.test(phase);
}

async function find(
  folder: CacheFolder,
  key: string,
  notice: (what: string) => void,
): Promise<KeptReply | null> {
  try {
    const content = await folder.read(key);
    const reply = content === null ? null : readEntry(key, content);
    if (content !== null && reply === null) notice('holds a damaged entry, which is written again');
    return reply;
  } catch (error) {
    notice(`cannot be read: ${reasonOf(error)}`);
    return null;
  }
}

async function keep(
  folder: CacheFolder,
  key: string,
  reply: ModelReply,
  notice: (what: string) => void,
): Promise<void> {
  try {
    await folder.write(key, entryText(key, reply));
  } catch (error) {
    notice(`cannot be written: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
