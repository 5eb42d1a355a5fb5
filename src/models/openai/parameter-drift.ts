import { SpoError } from '../../spo/errors.ts';
import type { LanguageModel, ModelReply } from '../../spo/ports.ts';
import type { AttemptRequest } from '../attempt.ts';
import type { ModelParameters } from './parameter-memory.ts';

/**
 * Learns from a refusal that names a parameter and sends the call again without it, or under its other name.
 * Models change under a run's settings: what one version took, the next refuses with a 400. Each further call
 * goes through `model` and counts there as a call and a retry; calls that were refused together learn once and are
 * all sent again.
 * @param parameters the same object that the adapter beneath takes its names from
 */
export function drifting(model: LanguageModel, parameters: ModelParameters): LanguageModel {
  return { name: model.name, complete: (request, signal) => adapt(model, parameters, request, signal) };
}

async function adapt(
  model: LanguageModel,
  parameters: ModelParameters,
  request: AttemptRequest,
  signal: AbortSignal | undefined,
): Promise<ModelReply> {
  const learned = new Set<string>();
  for (;;) {
    try {
      return await model.complete(learned.size === 0 ? request : { ...request, isRetry: true }, signal);
    } catch (error) {
      const refused = error instanceof SpoError ? error.evidence.refusedParameter : undefined;
      // A parameter that is refused again although it was left out would be refused for ever.
      const known = typeof refused !== 'string' || learned.has(refused);
      if (known || !parameters.learn(refused)) throw error;
      learned.add(refused);
    }
  }
}
