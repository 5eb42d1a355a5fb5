import type { Ballots } from '../../spo/loop/settings.ts';

/**
 * The settings of a run, each with the name, meaning and default that it has on the command line and in the action, in
 * camelCase. A value that a setting cannot have is an `SpoError` with the code `bad-input` before anything is called.
 */
export interface SettingOptions {
  /** Key of the endpoint. The environment is not read. Without it, and without `baseUrl`, a run is refused. */
  readonly apiKey?: string | undefined;
  /** Address of an OpenAI-compatible endpoint, up to and without `/chat/completions`. Default: OpenAI's own. */
  readonly baseUrl?: string | undefined;
  /** Takes base URLs that are neither HTTPS nor on this machine; they are refused otherwise. Default: false. */
  readonly allowHttp?: boolean | undefined;
  /** Model that rewrites the prompt. Default: `gpt-6.1-terra`. */
  readonly optimizeModel?: string | undefined;
  /** Model that judges answers. Default: `gpt-6-luna`. */
  readonly evaluateModel?: string | undefined;
  /** Model that answers the cases; best the one of the product. Default: `gpt-6-luna`. */
  readonly executeModel?: string | undefined;
  /** 0 to 2. Sent only when set. */
  readonly optimizeTemperature?: number | undefined;
  /** 0 to 2. Sent only when set, or 0.3 with the default model. */
  readonly evaluateTemperature?: number | undefined;
  /** 0 to 2. Sent only when set, or 0 with the default model. */
  readonly executeTemperature?: number | undefined;
  /** Such as `none`, `low` or `high`, for all roles. Sent only when set, or `none` with the default judge and executor. */
  readonly reasoningEffort?: string | undefined;
  /** `reasoning_model` puts the executor's reasoning before its answer. Default: `base_model`. */
  readonly executeMode?: 'base_model' | 'reasoning_model' | undefined;
  /** Endpoint of the optimizer alone; `apiKey` is not sent there. */
  readonly optimizeBaseUrl?: string | undefined;
  /** Key of the optimizer alone. */
  readonly optimizeApiKey?: string | undefined;
  /** Endpoint of the judge alone; `apiKey` is not sent there. */
  readonly evaluateBaseUrl?: string | undefined;
  /** Key of the judge alone. */
  readonly evaluateApiKey?: string | undefined;
  /** Endpoint of the executor alone; `apiKey` is not sent there. */
  readonly executeBaseUrl?: string | undefined;
  /** Key of the executor alone. */
  readonly executeApiKey?: string | undefined;
  /** Reasoning effort of the optimizer alone. */
  readonly optimizeReasoningEffort?: string | undefined;
  /** Reasoning effort of the judge alone. */
  readonly evaluateReasoningEffort?: string | undefined;
  /** Reasoning effort of the executor alone. */
  readonly executeReasoningEffort?: string | undefined;
  /** Uses the simulated model: no key, no network, no proof. Default: false. */
  readonly offline?: boolean | undefined;
  /** With `offline`, how often the judge picks the better answers, 0 to 1. Default: 0.9. */
  readonly simulatedAccuracy?: number | undefined;
  /** With `offline`, what the first position adds to `simulatedAccuracy`, 0 to 1. Default: 0.05. */
  readonly simulatedPositionBias?: number | undefined;
  /** Rounds run now, the first included, at least 1. Default: 10. */
  readonly maxRounds?: number | undefined;
  /** Cases that each round executes, at least 1. Default: 3. */
  readonly sampleSize?: number | undefined;
  /** `auto` draws pairs of ballots until a round is decided, `auto-fast` more at once; an even number is that many. Default: `auto`. */
  readonly ballots?: Ballots | undefined;
  /** Rounds in a row without an accepted challenger that end the search; 0 never ends it. Default: 3. */
  readonly patience?: number | undefined;
  /** Judges all answers of a round at once, or case by case. Default: `set`. */
  readonly judgeBy?: 'set' | 'case' | undefined;
  /** Whole number of at least 0 that every random choice is drawn from. Default: 0. */
  readonly seed?: number | undefined;
  /** Most model calls, retries included. A budget that ends is no failure: `stoppedBy` of the result is `budget`. */
  readonly maxCalls?: number | undefined;
  /** Most tokens, input and output together. */
  readonly maxTokens?: number | undefined;
  /** Most US dollars. A model without a known price is refused then. */
  readonly maxCostUsd?: number | undefined;
  /** Minutes after which no call starts and those under way are cancelled. */
  readonly maxMinutes?: number | undefined;
  /** Prices that the built-in list does not know, one a line: `my-model: 0.10 / 0.50`, US dollars for a million tokens in and out. */
  readonly prices?: string | undefined;
  /** Folder for replies of models, so that the same call is paid once. Default: no cache. */
  readonly cacheDir?: string | undefined;
  /** Model calls in flight at once. Default: 16. */
  readonly maxConcurrency?: number | undefined;
  /** Most model calls that start within a minute. */
  readonly requestsPerMinute?: number | undefined;
  /** Seconds that one call may take, 1 to 86,400. Default: 120. */
  readonly requestTimeout?: number | undefined;
}
