import { rm } from 'node:fs/promises';
import { type Budget, createBudget } from '../models/budget/budget.ts';
import type { Spent } from '../models/budget/entries.ts';
import { type BudgetJournal, budgetFile } from '../models/budget/journal.ts';
import type { BudgetLimits } from '../models/budget/ledger.ts';
import { mostOutputTokens } from '../models/budget/output.ts';
import { openCache } from '../models/cache/cache.ts';
import { type CacheIdentity, endpointOf } from '../models/cache/key.ts';
import { createMeter } from '../models/metered.ts';
import { createNotices, type Notices } from '../models/notices.ts';
import { createTransport } from '../models/openai/keep-alive-fetch.ts';
import { openAiModel } from '../models/openai/openai-model.ts';
import { drifting } from '../models/openai/parameter-drift.ts';
import { createParameterMemory } from '../models/openai/parameter-memory.ts';
import { proxyAgents } from '../models/openai/proxy.ts';
import { assertPriced } from '../models/prices/known.ts';
import { type Cost, costOf } from '../models/prices/prices.ts';
import { readPrices } from '../models/prices/setting.ts';
import { createLimiter } from '../models/queue/limits.ts';
import { retrying } from '../models/retry.ts';
import { simulatedModel, simulatedModels } from '../models/simulated/simulated.ts';
import { SpoError } from '../spo/errors.ts';
import type { Clock, LanguageModel, Models, Randomness } from '../spo/ports.ts';
import type { Usage } from '../spo/types.ts';
import { type ModelRole, type PerModel, type RoleOptions, roleOptions } from './role-options.ts';
import type { RunSettings } from './run-settings.ts';

/** The models of a run: one queue, one budget and one bill over all of its prompts. */
export interface ModelStack {
  /** `compare` is the new model, and `execute` today's, in a run that compares them. */
  readonly names: PerModel<string>;
  readonly simulated: boolean;
  /** Names, endpoints and parameters: what tells the results of these models from those of others. */
  readonly identity: PerModel<string>;
  /** What a reader should know of how the models were called, such as a parameter that was dropped. */
  notices(): readonly string[];
  /** How each model is priced; null for an unknown price. */
  readonly costs: PerModel<Cost | null>;
  readonly limits: BudgetLimits;
  /** The models for one prompt, with a bill of its own. */
  forPrompt(): { readonly models: Models; readonly usage: () => Usage };
  /** What the whole run has spent. */
  usage(): Usage;
}

export interface ModelSurroundings {
  readonly clock: Clock;
  readonly random: Randomness;
  /** For proxies. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Hears each notice once, when it comes up. */
  readonly onNotice?: (sentence: string) => void;
  /** Where the budget keeps what it allowed, for a run that may be resumed; null keeps nothing. */
  readonly journal: { readonly path: string; readonly resume: boolean } | null;
}

interface PricedModel {
  readonly model: LanguageModel;
  readonly cost: Cost | null;
  readonly identity: CacheIdentity;
}

/**
 * Builds the models that the settings name: a cache above retries, retries above the queue, and beneath it the
 * budget, which sees every attempt.
 * @throws SpoError `bad-input` when there is no key, or a setting cannot be used
 */
export async function buildModels(settings: RunSettings, around: ModelSurroundings): Promise<ModelStack> {
  const notices = createNotices(around.onNotice);
  const limits = limitsOf(settings);
  const budget = createBudget(limits, { clock: around.clock, ...(await openJournal(around.journal)) });
  const directory = settings['cache-dir'];
  const cache = directory === undefined ? null : openCache({ directory, onNotice: notices.add });
  const priced = settings.offline
    ? simulatedParts(settings, budget.wrap)
    : await remoteParts(settings, around, notices, budget.wrap);
  refuseSameModel(each(priced, ({ model }) => model.name));

  const total = createMeter();
  const cached = ({ model, identity }: PricedModel) => cache?.wrap(model, identity) ?? model;
  const models = each(priced, cached);
  return {
    names: each(priced, ({ model }) => model.name),
    simulated: settings.offline,
    identity: each(priced, ({ identity }) => JSON.stringify(identity)),
    notices: notices.all,
    costs: each(priced, ({ cost }) => cost),
    limits,
    usage: total.usage,
    forPrompt: () => {
      const meter = createMeter();
      return { models: modelsOf(each(models, (model) => meter.wrap(total.wrap(model)))), usage: meter.usage };
    },
  };
}

function each<From, Value>(parts: PerModel<From>, of: (part: From) => Value): PerModel<Value> {
  const { optimize, evaluate, execute, compare } = parts;
  const roles = { optimize: of(optimize), evaluate: of(evaluate), execute: of(execute) };
  return compare === undefined ? roles : { ...roles, compare: of(compare) };
}

/** The rounds run on the new model, where there is one: prompts are adapted to it. */
function modelsOf({ optimize, evaluate, execute, compare }: PerModel<LanguageModel>): Models {
  const roles = { optimizer: optimize, judge: evaluate };
  return compare === undefined
    ? { ...roles, executor: execute }
    : { ...roles, executor: compare, baseExecutor: execute };
}

function refuseSameModel({ execute, compare }: PerModel<string>): void {
  if (compare !== execute) return;
  throw new SpoError('bad-input', `compare-model is ${compare}, which is also the executor's model.`, {
    remedy:
      'Set execute-model to the model in use today, or leave compare-model out when the switch is made.',
  });
}

function limitsOf(settings: RunSettings): BudgetLimits {
  return {
    maxCalls: settings['max-calls'] ?? null,
    maxTokens: settings['max-tokens'] ?? null,
    maxCostUsd: settings['max-cost-usd'] ?? null,
    maxMinutes: settings['max-minutes'] ?? null,
  };
}

/** An earlier run's journal is only removed when the first call goes out: a start may still be refused. */
async function openJournal(
  place: ModelSurroundings['journal'],
): Promise<{ journal: BudgetJournal | null; spentBefore?: Spent }> {
  if (place === null) return { journal: null };
  const file = budgetFile(place.path);
  if (place.resume) return { journal: file, spentBefore: await file.spent() };
  let removed: Promise<void> | null = null;
  return {
    journal: {
      append: async (text) => {
        removed ??= rm(place.path, { force: true }).catch((cause: unknown) => {
          throw new SpoError('workspace', `The old journal ${place.path} cannot be removed.`, { cause });
        });
        await removed;
        await file.append(text);
      },
    },
  };
}

/** Nothing is billed for a simulation. */
const FREE: Cost = () => 0;

function simulatedParts(settings: RunSettings, wrap: Budget['wrap']): PerModel<PricedModel> {
  const { seed } = settings;
  const accuracy = settings['simulated-accuracy'];
  const positionBias = settings['simulated-position-bias'];
  const { optimizer, executor, judge } = simulatedModels({ seed, accuracy, positionBias });
  const newModel = settings['compare-model'];
  const role = (model: LanguageModel): PricedModel => ({
    model: wrap(model, { cost: FREE }),
    cost: FREE,
    identity: { endpoint: 'simulated', model: model.name, parameters: { seed, accuracy, positionBias } },
  });
  return {
    optimize: role(optimizer),
    execute: role(executor),
    evaluate: role(judge),
    ...(newModel === undefined
      ? {}
      : { compare: role(simulatedModel(newModel, { seed, accuracy, positionBias })) }),
  };
}

async function remoteParts(
  settings: RunSettings,
  { clock, random, environment }: ModelSurroundings,
  notices: Notices,
  wrap: Budget['wrap'],
): Promise<PerModel<PricedModel>> {
  const agents = proxyAgents(environment);
  if (agents.notice !== null) notices.add(agents.notice);
  const fetch = createTransport(agents);
  const memory = createParameterMemory(notices.add);
  const overrides = settings.prices === undefined ? {} : readPrices(settings.prices);
  const limiter = createLimiter({
    clock,
    maxConcurrency: settings['max-concurrency'],
    requestsPerMinute: settings['requests-per-minute'] ?? null,
  });
  const plan = async (role: ModelRole) => {
    const options = roleOptions(role, settings);
    const { baseUrl, model } = options;
    return { role, options, cost: await costOf({ model, baseUrl, overrides }) };
  };
  const roles = ['optimize', 'evaluate', 'execute'] as const;
  const compared = settings['compare-model'] === undefined ? [] : (['compare'] as const);
  const plans = await Promise.all([...roles, ...compared].map(plan));
  // All of them before any is built, so that the message names every model without a price.
  assertPriced(
    plans.map(({ options: { model }, cost }) => ({ model, cost })),
    settings['max-cost-usd'] ?? null,
  );
  const [optimize, evaluate, execute, compare] = plans.map(({ role, options, cost }): PricedModel => {
    const parameters = memory.of(options);
    const adapter = openAiModel({ ...options, cost, fetch, parameters, onNotice: notices.add });
    const effort = options.reasoningEffort ?? (options.mode === 'reasoning_model' ? 'unknown' : null);
    const outputTokens = mostOutputTokens(role === 'compare' ? 'execute' : role, effort);
    const model = limiter.wrap(drifting(wrap(adapter, { cost, outputTokens }), parameters));
    const outputLimit = limitsOutput(settings) ? outputTokens : null;
    return { model: retrying(model, { clock, random }), cost, identity: identityOf(options, outputLimit) };
  });
  if (!optimize || !evaluate || !execute) throw new Error('A role has no model.');
  return { optimize, evaluate, execute, ...(compare === undefined ? {} : { compare }) };
}

/** An answer that a budget cut short must not serve a run without one. */
function limitsOutput(settings: RunSettings): boolean {
  return settings['max-tokens'] !== undefined || settings['max-cost-usd'] !== undefined;
}

function identityOf(
  { baseUrl, model, temperature, reasoningEffort, mode }: RoleOptions,
  outputLimit: number | null,
): CacheIdentity {
  const parameters = {
    temperature: temperature ?? null,
    reasoningEffort: reasoningEffort ?? null,
    mode: mode ?? null,
    outputLimit,
  };
  return { endpoint: endpointOf(baseUrl), model, parameters };
}
