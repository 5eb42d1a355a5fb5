import type { Models, SpoEvent } from '../../spo/ports.ts';
import type { Case } from '../../spo/types.ts';
import type { SettingOptions } from './setting-options.ts';

interface CommonOptions extends SettingOptions {
  /** Hears what happens; the run waits for a promise that it returns. */
  readonly onEvent?: ((event: SpoEvent) => void | Promise<void>) | undefined;
  /** Ends the run when it is aborted; what was reached is kept. */
  readonly signal?: AbortSignal | undefined;
}

/** A prompt and its cases, as values. Nothing is written to disk but `cacheDir`. */
export interface PromptOptions extends CommonOptions {
  /** A `{question}` or `{{question}}` in it is filled with the question of each case; without one, the question follows the prompt. */
  readonly prompt: string;
  /** Questions to try prompts on, at least one; reference answers help the judge. */
  readonly cases: readonly Case[];
  /** What a good answer is. */
  readonly requirements?: string | undefined;
  /** Most words of a new prompt. Default: no limit. */
  readonly count?: number | undefined;
  /** Models of your own, instead of an endpoint; they are counted by what they say that they took. */
  readonly models?: Models | undefined;
  readonly template?: undefined;
  readonly workspace?: undefined;
  readonly name?: undefined;
  readonly initialRound?: undefined;
  readonly resume?: undefined;
}

/** A prompt file and a workspace, as `spo optimize` takes them: what one of the two writes, the other continues. */
export interface TemplateOptions extends CommonOptions {
  /** Path of a prompt file, with `#name` for one of several prompts. */
  readonly template: string;
  /** Folder for the results; made when missing. Default: `workspace`. */
  readonly workspace?: string | undefined;
  /** Folder of these results in the workspace. Default: the name of the file, and of the prompt. */
  readonly name?: string | undefined;
  /** Number of the first round; above 1 it continues the results there. Default: 1. */
  readonly initialRound?: number | undefined;
  /** Goes on from where an interrupted run stood. Default: false. */
  readonly resume?: boolean | undefined;
  readonly prompt?: undefined;
  readonly cases?: undefined;
  readonly requirements?: undefined;
  readonly count?: undefined;
  readonly models?: undefined;
}

/** What `optimizePrompt` takes: either `prompt` with `cases`, or `template`. */
export type OptimizePromptOptions = PromptOptions | TemplateOptions;
