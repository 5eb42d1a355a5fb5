import type { Draw, LanguageModel } from '../../spo/ports.ts';
import { type CacheIdentity } from './key.ts';
export interface CacheOptions {
    /** Made when missing; other processes may use it at the same time. */
    readonly directory: string;
    /** Hears at most once, in one sentence, that the cache cannot be used as it should. */
    readonly onNotice?: (message: string) => void;
    /** Draws that are neither read nor kept. Default: every phase that starts with `confirm` or `switch`. */
    readonly fresh?: (draw: Draw) => boolean;
}
/** Replies of earlier runs. */
export interface ReplyCache {
    wrap(model: LanguageModel, identity: CacheIdentity): LanguageModel;
}
/**
 * Opens a cache. It belongs above the retries, so that a hit waits for nothing and costs nothing; its usage is
 * a single cache hit. Failed calls are not kept. A confirmation always asks anew: it is there to guard against
 * a lucky draw, and the same draw again would prove nothing. Nothing that goes wrong with the files ends a call.
 */
export declare function openCache({ directory, onNotice, fresh }: CacheOptions): ReplyCache;
