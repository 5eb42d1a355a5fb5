import { modelSettings } from '../models/defaults.ts';
import { createLimiter } from '../models/limits.ts';
import { createMeter } from '../models/metered.ts';
import { openAiModel } from '../models/openai.ts';
import { costOf } from '../models/prices.ts';
import { retrying } from '../models/retry.ts';
import { simulatedModels } from '../models/simulated.ts';
import { SpoError } from '../spo/errors.ts';
import type { Clock, LanguageModel, Models, Randomness, Role } from '../spo/ports.ts';
import type { Usage } from '../spo/types.ts';
import type { RunSettings } from './run-settings.ts';

/** The models of a run: one queue and one bill over all of its prompts. */
export interface ModelStack {
  readonly names: { readonly optimize: string; readonly evaluate: string; readonly execute: string };
  readonly simulated: boolean;
  /** The models for one prompt, with a bill of its own. */
  forPrompt(): { readonly models: Models; readonly usage: () => Usage };
  /** What the whole run has spent. */
  usage(): Usage;
}

/**
 * Builds the models that the settings name.
 * @throws SpoError `bad-input` when there is no key, or a setting cannot be used
 */
export async function buildModels(
  settings: RunSettings,
  clock: Clock,
  random: Randomness,
): Promise<ModelStack> {
  const limiter = createLimiter({
    maxConcurrency: settings['max-concurrency'],
    requestsPerMinute: settings['requests-per-minute'] ?? null,
  });
  const { optimizer, judge, executor } = settings.offline
    ? simulatedModels({
        seed: settings.seed,
        accuracy: settings['simulated-accuracy'],
        positionBias: settings['simulated-position-bias'],
      })
    : await remoteModels(settings, (model) => retrying(limiter.wrap(model), { clock, random }));
  const total = createMeter();
  return {
    names: { optimize: optimizer.name, evaluate: judge.name, execute: executor.name },
    simulated: settings.offline,
    usage: total.usage,
    forPrompt: () => {
      const meter = createMeter();
      const counted = (model: LanguageModel) => meter.wrap(total.wrap(model));
      return {
        models: { optimizer: counted(optimizer), judge: counted(judge), executor: counted(executor) },
        usage: meter.usage,
      };
    },
  };
}

async function remoteModels(
  settings: RunSettings,
  wrap: (model: LanguageModel) => LanguageModel,
): Promise<Models> {
  const build = async (role: Role) => wrap(await remoteModel(role, settings));
  const [optimizer, judge, executor] = await Promise.all([
    build('optimize'),
    build('evaluate'),
    build('execute'),
  ]);
  return { optimizer, judge, executor };
}

async function remoteModel(role: Role, settings: RunSettings): Promise<LanguageModel> {
  const baseUrl = settings[`${role}-base-url`] ?? settings['base-url'];
  const ownEndpoint = settings[`${role}-base-url`] !== undefined;
  // The common key must not go to an address that was set for one role alone.
  const apiKey = settings[`${role}-api-key`] ?? (ownEndpoint ? undefined : settings['api-key']);
  if (apiKey === undefined && baseUrl === undefined) {
    throw new SpoError('bad-input', `There is no API key for the model that plays the role "${role}".`, {
      remedy: `Set api-key (or OPENAI_API_KEY), or ${role}-api-key; or set offline to try it with a simulated model.`,
    });
  }
  const chosen = modelSettings(role, {
    model: settings[`${role}-model`] ?? null,
    temperature: settings[`${role}-temperature`] ?? null,
    reasoningEffort: settings['reasoning-effort'] ?? null,
  });
  return openAiModel({
    ...chosen,
    apiKey: apiKey ?? null,
    ...(baseUrl === undefined ? {} : { baseUrl }),
    mode: role === 'execute' ? settings['execute-mode'] : 'base_model',
    timeout: settings['request-timeout'] * 1000,
    cost: await costOf({ model: chosen.model, ...(baseUrl === undefined ? {} : { baseUrl }) }),
  });
}
