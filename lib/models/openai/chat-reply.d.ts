/** Tokens that an endpoint says it billed. */
export interface TokenCount {
    readonly promptTokens: number;
    /** Part of `promptTokens` that came from the endpoint's own cache. */
    readonly cachedPromptTokens: number;
    /** Hidden reasoning included. */
    readonly completionTokens: number;
}
/** `base_model` takes the answer alone; `reasoning_model` puts the model's `reasoning_content` before it. */
export type AnswerMode = 'base_model' | 'reasoning_model';
/** The body of a reply with status 200, read; or what is wrong with it. `tokens` is null when it states none. */
export type ChatReply = {
    readonly ok: true;
    readonly text: string;
    readonly tokens: TokenCount | null;
    /** True when a token limit ended the answer before the model did. */
    readonly cutOff: boolean;
} | {
    readonly ok: false;
    readonly reason: string;
    readonly tokens: TokenCount | null;
    /** True when a token limit left no room for an answer. */
    readonly cutOff: boolean;
    /** True when another draw may well succeed. */
    readonly retryable: boolean;
    /** The status, 400 to 599, that the body reports in spite of its own; null when it reports none. */
    readonly reportedStatus: number | null;
};
/** Reads the text of a reply to a chat completion. Total: any text gives a value or a reason. */
export declare function readChatReply(body: string, mode: AnswerMode): ChatReply;
