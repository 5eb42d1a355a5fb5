import type { Fetch } from './keep-alive-fetch.ts';
/** A reply with a status other than 2xx, whole. */
export declare class RefusedReply extends Error {
    readonly status: number;
    readonly headers: Headers;
    readonly body: string;
    constructor(status: number, headers: Headers, body: string);
}
/** A transport that throws refusals: the client would keep only what it understands of their bodies. */
export declare function throwingRefusals(fetch: Fetch): Fetch;
