import type { ModelRequest } from '../../spo/ports.ts';
/** Which model a cache answers for. It must hold no secret. */
export interface CacheIdentity {
    /** `endpointOf` the model's address. */
    readonly endpoint: string;
    readonly model: string;
    /** Everything else that changes what the model answers; null is the same as absent. */
    readonly parameters: Readonly<Record<string, string | number | boolean | null>>;
}
/** An address without the user, the query and the fragment, where some endpoints take their keys. */
export declare function endpointOf(baseUrl: string): string;
/**
 * Names a draw of a reply: 64 hexadecimal digits. The same request from another prompt file is the same draw,
 * so that a file can be renamed; another phase or number is an independent one.
 */
export declare function cacheKey(identity: CacheIdentity, request: ModelRequest): string;
