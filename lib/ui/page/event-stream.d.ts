/** One server-sent event. */
export interface StreamEvent {
    readonly type: string;
    readonly data: string;
}
/**
 * Reads server-sent events from the body of a reply until it ends. The browser's own `EventSource` cannot
 * send the header with the token.
 * @throws what reading the body throws when the connection breaks
 */
export declare function readEvents(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<StreamEvent>;
