import type { LanguageModel } from '../../spo/ports.ts';
import type { Deadline } from './deadline.ts';

/**
 * A model none of whose calls starts after the deadline or outlasts it, wherever it waits by then: in a queue, for another
 * attempt, for the endpoint. Its calls end with the deadline's error.
 */
export function withinDeadline(model: LanguageModel, deadline: Deadline): LanguageModel {
  return {
    name: model.name,
    async complete(request, signal) {
      deadline.check();
      const endWatch = deadline.watch();
      try {
        return await model.complete(request, deadline.join(signal));
      } catch (error) {
        throw (signal?.aborted ? null : deadline.passed()) ?? error;
      } finally {
        endWatch();
      }
    },
  };
}
