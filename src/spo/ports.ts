import type { Message, Round, Usage } from './types.ts';

export const ROLES = ['optimize', 'evaluate', 'execute'] as const;

/** The part a model plays. */
export type Role = (typeof ROLES)[number];

/**
 * Which draw of an answer a call is. The same messages in the same draw may be answered from a cache or
 * replayed under a seed; another draw is independent.
 */
export interface Draw {
  /** `PromptSpec.key`. */
  readonly file: string;
  /** The step that asks, such as `round 3`, `check` or `confirm`. */
  readonly phase: string;
  /** Counts repeats within the phase, from 0. */
  readonly number: number;
}

export interface ModelRequest {
  readonly role: Role;
  readonly messages: readonly Message[];
  readonly draw: Draw;
  /** Most tokens that the reply may have; absent for no limit. Set while a budget is. */
  readonly maxOutputTokens?: number;
}

export interface ModelReply {
  /** Never empty. */
  readonly text: string;
  readonly usage: Usage;
  /** Whether a token limit ended the reply before the model did; absent where that is not known. */
  readonly isCutOff?: boolean;
}

/** Anything that answers messages. */
export interface LanguageModel {
  /** The model's name as reports show it. */
  readonly name: string;
  /** @throws SpoError when no usable reply came, retries included. */
  complete(request: ModelRequest, signal?: AbortSignal): Promise<ModelReply>;
}

export interface Models {
  readonly optimizer: LanguageModel;
  readonly executor: LanguageModel;
  /** Today's model, in a run that compares it with `executor`, the new one; absent in every other run. */
  readonly baseExecutor?: LanguageModel;
  readonly judge: LanguageModel;
}

export interface Clock {
  /** Milliseconds since the epoch: what is written down. Whoever sets the machine's clock moves it in either direction. */
  now(): number;
  /** Milliseconds since some moment of this process: what waits and limits go by. Nothing but time moves it. */
  elapsed(): number;
  /** Resolves after `milliseconds`; rejects with the signal's reason when it is aborted first. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** The next number of a stream, at least 0 and below 1. */
export type RandomStream = () => number;

/** Opens the stream that a key names; the same key gives the same numbers. */
export type Randomness = (...key: readonly (string | number)[]) => RandomStream;

export type Step = 'optimize' | 'execute' | 'evaluate' | 'check' | 'confirm' | 'switch';

/** What happens while a file is worked on. */
export type SpoEvent =
  | { readonly type: 'step'; readonly key: string; readonly step: Step; readonly round: number | null }
  | {
      readonly type: 'pairs';
      readonly key: string;
      readonly step: Step;
      readonly done: number;
      readonly most: number;
    }
  | { readonly type: 'round-end'; readonly key: string; readonly round: Round }
  | { readonly type: 'warning'; readonly key: string; readonly message: string };

/** Everything that the algorithm needs from outside. */
export interface Ports {
  readonly models: Models;
  readonly clock: Clock;
  readonly random: Randomness;
  readonly onEvent: (event: SpoEvent) => void | Promise<void>;
  /** What this prompt's calls have cost so far. */
  readonly usage: () => Usage;
  readonly signal?: AbortSignal;
}
