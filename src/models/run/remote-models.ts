import { canonicalJson } from '../../machine/json.ts';
import type { RunSettings } from '../../settings/run-settings.ts';
import type { Clock, Randomness } from '../../spo/ports.ts';
import type { Book } from '../book/book.ts';
import { mostOutputTokens } from '../book/output.ts';
import { type CacheIdentity, endpointOf } from '../cache/key.ts';
import { type AnswerSettings, USUAL_OUTPUT_TOKENS } from '../defaults.ts';
import type { Notices } from '../notices.ts';
import { createTransport } from '../openai/connection/keep-alive-fetch.ts';
import { proxyAgents } from '../openai/connection/proxy.ts';
import { openAiModel } from '../openai/openai-model.ts';
import { drifting } from '../openai/parameter-drift.ts';
import { createParameterMemory } from '../openai/parameter-memory.ts';
import { costOf } from '../prices/prices.ts';
import { readPrices } from '../prices/setting.ts';
import { createLimiter } from '../queue/limits.ts';
import { retrying } from '../retry.ts';
import type { ModelPart, ModelSource } from './model-part.ts';
import { type ModelRole, type RoleOptions, roleOptions } from './role-options.ts';
import { tellingTimeouts } from './told-timeouts.ts';

interface Surroundings {
  readonly clock: Clock;
  readonly random: Randomness;
  /** For proxies. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Hears what the log alone has to say. */
  readonly onNotice?: (sentence: string) => void;
}

type CallOptions = RoleOptions & AnswerSettings;

/**
 * Models behind endpoints: retries above the one queue of the run, and beneath it the book, which sees every attempt.
 * @throws SpoError `bad-input` for prices or a proxy that cannot be read
 */
export function remoteSource(
  run: RunSettings,
  { clock, random, environment, onNotice: say = () => {} }: Surroundings,
  notices: Notices,
  book: Book,
): ModelSource {
  const agents = proxyAgents(environment);
  if (agents.notice !== null) notices.add(agents.notice);
  const fetch = createTransport(agents);
  const memory = createParameterMemory(notices.add);
  const overrides = run.prices === undefined ? {} : readPrices(run.prices);
  const limiter = createLimiter({
    clock,
    maxConcurrency: run['max-concurrency'],
    requestsPerMinute: run['requests-per-minute'] ?? null,
  });
  // An answer that a budget cut short must not serve a run without one.
  const runLimited = run['max-tokens'] !== undefined || run['max-cost-usd'] !== undefined;
  const parts = new Map<string, Promise<ModelPart>>();
  const tellTimeout = (sentence: string) => {
    say(sentence);
    notices.add('Calls that timed out are in the bill with an estimate of their tokens.');
  };

  const make = async (role: ModelRole, options: CallOptions): Promise<ModelPart> => {
    const { baseUrl, model } = options;
    const cost = await costOf({ model, baseUrl, overrides });
    const parameters = memory.of(options);
    const refusesOwnKey = goesOn(role, options, run);
    const outputTokens = mostOutput(role, options);
    const bytesBeside = options.responseFormat
      ? Buffer.byteLength(JSON.stringify(options.responseFormat))
      : 0;
    const facts = { cost, outputTokens, bytesBeside };
    let booked: ReturnType<Book['wrap']> | null = null;
    return {
      name: model,
      cost,
      identity: (limited) => identityOf(options, limited || runLimited ? outputTokens : null),
      build(account) {
        booked ??= book.wrap(
          tellingTimeouts(
            openAiModel({ ...options, cost, fetch, parameters, refusesOwnKey, onNotice: notices.add }),
            {
              clock,
              cost,
              say: tellTimeout,
              mostOutput: options.maxOutputTokens ?? options.usualOutputTokens ?? null,
            },
          ),
          facts,
        );
        return book.within(retrying(limiter.wrap(drifting(booked(account), parameters)), { clock, random }));
      },
    };
  };

  return {
    part(role, settings, answers) {
      const executes = role === 'execute' || role === 'compare';
      const options = { ...roleOptions(role, settings), ...(executes ? answers : {}) };
      const key = canonicalJson([role, options]);
      const part = parts.get(key) ?? make(role, options);
      parts.set(key, part);
      return part;
    },
  };
}

/** Whether replies go to an endpoint that does not have this key, or into a file: answers are judged, proposals committed. */
function goesOn(role: ModelRole, { baseUrl, apiKey }: RoleOptions, run: RunSettings): boolean {
  if (role === 'optimize' || role === 'evaluate') return role === 'optimize';
  const readers = (['optimize', 'evaluate'] as const).map((reader) => roleOptions(reader, run));
  return readers.some((reader) => reader.baseUrl !== baseUrl || reader.apiKey !== apiKey);
}

/** What a budget reckons with; a setting that was changed is more than that. */
function mostOutput(
  role: ModelRole,
  { mode, reasoningEffort, maxOutputTokens, usualOutputTokens }: CallOptions,
): number {
  const effort = reasoningEffort ?? (mode === 'reasoning_model' ? 'unknown' : null);
  const most = mostOutputTokens(role === 'compare' ? 'execute' : role, effort);
  const isSet = usualOutputTokens !== undefined && usualOutputTokens !== USUAL_OUTPUT_TOKENS;
  return isSet ? usualOutputTokens : Math.min(most, maxOutputTokens ?? most);
}

function identityOf(options: CallOptions, outputLimit: number | null): CacheIdentity {
  const { baseUrl, model, temperature, reasoningEffort, mode, topP, maxOutputTokens, responseFormat } =
    options;
  const { usualOutputTokens = USUAL_OUTPUT_TOKENS } = options;
  const parameters = {
    temperature: temperature ?? null,
    reasoningEffort: reasoningEffort ?? null,
    mode: mode ?? null,
    outputLimit,
    // Undefined has no place in the identity of a run, whose key must not depend on what files can say.
    ...(topP === undefined ? {} : { topP }),
    ...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
    ...(responseFormat === undefined ? {} : { responseFormat: canonicalJson(responseFormat) }),
    ...(usualOutputTokens === USUAL_OUTPUT_TOKENS ? {} : { usualOutputTokens }),
  };
  return { endpoint: endpointOf(baseUrl), model, parameters };
}
