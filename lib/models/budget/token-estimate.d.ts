import type { Message } from '../../spo/types.ts';
/** Learns from one endpoint's reports how many tokens a call takes. */
export interface TokenEstimate {
    /** Input tokens that a call of this size can have at most, as far as anybody can know. */
    readonly most: (bytes: number) => number;
    /** Input tokens that it has by what the endpoint reported so far; `most` while it reported nothing. */
    readonly likely: (bytes: number) => number;
    /** Output tokens to reckon with when `allowed` are asked for: endpoints have gone beyond what was asked. */
    readonly output: (allowed: number) => number;
    /** Takes in what a reply reported. */
    readonly learn: (report: TokenReport) => void;
}
export interface TokenReport {
    /** `requestBytes` of the call. */
    readonly bytes: number;
    readonly promptTokens: number;
    readonly completionTokens: number;
    /** Output tokens that were asked for at most. */
    readonly allowed: number;
}
/** UTF-8 bytes of the messages with what surrounds them. */
export declare function requestBytes(messages: readonly Message[]): number;
/**
 * An estimate that knows nothing yet. Byte-level tokenizers make at most one token of a byte
 * (https://github.com/openai/tiktoken), so that is the bound until an endpoint reports more, as one does that
 * puts hidden text in front of every call.
 */
export declare function createTokenEstimate(): TokenEstimate;
