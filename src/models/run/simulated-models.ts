import type { RunSettings } from '../../settings/run-settings.ts';
import { bareModel } from '../attempt.ts';
import type { Book } from '../book/book.ts';
import type { Cost } from '../prices/prices.ts';
import { simulatedModel, simulatedModels } from '../simulated/simulated.ts';
import type { ModelPart, ModelSource } from './model-part.ts';

/** Nothing is billed for a simulation. */
const FREE: Cost = () => 0;

/** Models without an endpoint. They take any name that a file gives them, and no parameter says anything to them. */
export function simulatedSource(run: RunSettings, book: Book): ModelSource {
  const { seed } = run;
  const accuracy = run['simulated-accuracy'];
  const positionBias = run['simulated-position-bias'];
  const traits = { seed, accuracy, positionBias };
  const { optimizer, executor, judge } = simulatedModels(traits);
  const names = { optimize: optimizer.name, execute: executor.name, evaluate: judge.name };
  const parts = new Map<string, ModelPart>();

  const make = (name: string): ModelPart => {
    return {
      name,
      cost: FREE,
      identity: () => ({ endpoint: 'simulated', model: name, parameters: traits }),
      build: book.wrap(bareModel(simulatedModel(name, traits)), { cost: FREE }),
    };
  };
  return {
    async part(role, settings) {
      const named = settings[`${role}-model`];
      // The workflow's names are those of real models, and say nothing of a simulation.
      const isOwn = role === 'compare' || named !== run[`${role}-model`];
      const name = isOwn && named !== undefined ? named : names[role === 'compare' ? 'execute' : role];
      const part = parts.get(name) ?? make(name);
      parts.set(name, part);
      return part;
    },
  };
}
