import { createLimiter } from '../../src/models/queue/limits.ts';
import { buildModels, type ModelStack } from '../../src/models/run/run-models.ts';
import type { RunSettings } from '../../src/settings/run-settings.ts';
import type { Clock, LanguageModel } from '../../src/spo/ports.ts';
import { seededRandomness } from '../../src/spo/random.ts';

/** The simulated models, which take a fixed time for each call, in the queue of a real run. @param latency milliseconds */
export async function slowModels(settings: RunSettings, clock: Clock, latency: number): Promise<ModelStack> {
  const stack = await buildModels(settings, {
    clock,
    random: seededRandomness(settings.seed),
    environment: {},
    journal: null,
  });
  const limiter = createLimiter({ clock, maxConcurrency: settings['max-concurrency'] });
  const slow = (model: LanguageModel) =>
    limiter.wrap({
      name: model.name,
      complete: async (request, signal) => {
        await clock.sleep(latency);
        return model.complete(request, signal);
      },
    });
  return {
    ...stack,
    forPrompt: async (prompt) => {
      const given = await stack.forPrompt(prompt);
      const { optimizer, executor, judge } = given.models;
      return {
        ...given,
        models: { optimizer: slow(optimizer), executor: slow(executor), judge: slow(judge) },
      };
    },
  };
}
