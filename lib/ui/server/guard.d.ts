import type { MiddlewareHandler } from 'hono';
/** Header that carries the page's token. No form and no other site can send it without being asked for leave. */
export declare const TOKEN_HEADER = "x-spo-token";
/** Names under which a browser may know this server. */
export type Origins = ReadonlySet<string>;
/** @param port that the server listens on */
export declare function originsOf(port: number): Origins;
/**
 * Refuses a request that was sent to another name: a page of a stranger whose name suddenly leads to this machine
 * (DNS rebinding) would otherwise be of the same origin as ours.
 */
export declare function checkHost(origins: () => Origins): MiddlewareHandler;
/** Refuses what the page did not send: another origin, another token, another kind of body. */
export declare function checkRequest(token: string, origins: () => Origins): readonly MiddlewareHandler[];
/** In constant time: how long it takes says nothing of the token. */
export declare function isToken(given: string | undefined, token: string): boolean;
