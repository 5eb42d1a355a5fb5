import type { LanguageModel } from '../../spo/ports.ts';
import { type AnswerSettings, type ModelSettings } from '../defaults.ts';
import type { Cost } from '../prices/prices.ts';
import { type AnswerMode } from './chat-reply.ts';
import { type Fetch } from './keep-alive-fetch.ts';
import { type ModelParameters } from './parameter-memory.ts';
export declare const OPENAI_BASE_URL = "https://api.openai.com/v1";
export interface OpenAiOptions extends ModelSettings, AnswerSettings {
    /** Address up to and without `/chat/completions`. Default `OPENAI_BASE_URL`. */
    readonly baseUrl?: string;
    /** Null for an endpoint that takes calls without a key. */
    readonly apiKey: string | null;
    /** Default `base_model`. */
    readonly mode?: AnswerMode;
    /** Milliseconds for one call, default `DEFAULT_REQUEST_TIMEOUT`. */
    readonly timeout?: number;
    /** Prices the tokens of a reply; without it every cost is unknown. */
    readonly cost?: Cost;
    /** Another transport; its reply has to be complete when it resolves, or the timeout does not cover the body. */
    readonly fetch?: Fetch;
    /** What is known of the parameters that the model takes; `drifting` around the model teaches it. */
    readonly parameters?: ModelParameters;
    /** Called with a sentence when an answer is used although a token limit cut it off. */
    readonly onNotice?: (sentence: string) => void;
}
/**
 * A model behind any endpoint that speaks OpenAI's chat completions
 * (https://platform.openai.com/docs/api-reference/chat). One call is one HTTP request: nothing is retried
 * here. A parameter that neither `options` nor the request holds is not sent.
 * @throws SpoError `bad-input` for a base URL or key that cannot be used
 */
export declare function openAiModel(options: OpenAiOptions): LanguageModel;
