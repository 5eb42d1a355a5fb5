// The port LanguageModel, implemented: endpoints and a simulation, and around them cache, queue, budget, prices and retries.
import type { LanguageModel } from '../spo/ports.ts';
import type { Usage } from '../spo/types.ts';
import { addUsage, NO_USAGE } from '../spo/usage.ts';
import { spendOf } from './call-spend.ts';

/** Adds up what the models that it wraps spend. */
export interface Meter {
  usage(): Usage;
  /** The same model, counted. A model may be wrapped by several meters: one for its file, one for the run. */
  wrap(model: LanguageModel): LanguageModel;
}

/** A meter at zero. Failed calls count with every attempt they made; it belongs above the retries. */
export function createMeter(): Meter {
  let total = NO_USAGE;
  const wrap = (model: LanguageModel): LanguageModel => ({
    name: model.name,
    async complete(request, signal) {
      try {
        const reply = await model.complete(request, signal);
        total = addUsage(total, reply.usage);
        return reply;
      } catch (error) {
        total = addUsage(total, spendOf(error));
        throw error;
      }
    },
  });
  return { usage: () => total, wrap };
}
