// The models of a run and of each of its prompts, put together from the settings for `run-models.ts`.

import type { RunSettings } from '../../settings/run-settings.ts';
import type { LanguageModel } from '../../spo/ports.ts';
import type { Account } from '../book/book.ts';
import type { CacheIdentity } from '../cache/key.ts';
import type { AnswerSettings } from '../defaults.ts';
import type { Cost } from '../prices/prices.ts';
import type { ModelRole, PerModel } from './role-options.ts';

/** A model with its parameters, as it plays one role. */
export interface ModelPart {
  readonly name: string;
  /** Null for an unknown price. */
  readonly cost: Cost | null;
  /** @param limited whether a file's own budget limits its replies */
  identity(limited: boolean): CacheIdentity;
  /**
   * The model beneath its cache.
   * @param account where its calls are entered
   * @throws SpoError `bad-input` for an endpoint or a key that cannot be used, or an unknown price where money is limited
   */
  build(account: Account): LanguageModel;
}

/** Where the models of a run come from. */
export interface ModelSource {
  /**
   * The same object for equal settings, so that prompts share queues, estimates and what is learned of parameters.
   * @param settings those of a prompt
   * @throws SpoError `bad-input` for settings that cannot be used
   */
  part(role: ModelRole, settings: RunSettings, answers: AnswerSettings): Promise<ModelPart>;
}

/** Something made of every model of a run. */
export function each<From, Value>(parts: PerModel<From>, of: (part: From) => Value): PerModel<Value> {
  const { optimize, evaluate, execute, compare } = parts;
  const roles = { optimize: of(optimize), evaluate: of(evaluate), execute: of(execute) };
  return compare === undefined ? roles : { ...roles, compare: of(compare) };
}
