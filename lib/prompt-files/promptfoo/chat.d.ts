import type { Message } from '../../spo/types.ts';
import type { PromptSource } from '../prompt-format.ts';
import type { PromptText } from '../prompt-text.ts';
/** Messages of a chat, and which of them is optimized. */
export interface Chat {
    readonly messages: readonly Message[];
    readonly target: number;
}
/** The messages that a file holds: the system message is optimized, or else the last one of the user. */
export declare function chatOf(value: unknown): Chat | null;
/** Where the message that is optimized stands in a JSON or YAML file. */
export declare function chatPlace(source: PromptSource, { target }: Chat): PromptText;
/** True for a text that its reader takes for chat messages, written out as JSON or YAML. */
export declare function looksLikeChat(text: string): boolean;
/** The chat that stands in a text, which itself stands at `outer`; null where it cannot be read. */
export declare function chatInText(text: string, outer: PromptText): {
    readonly chat: Chat;
    readonly place: PromptText;
} | null;
