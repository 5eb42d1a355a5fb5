import { SpoError } from '../spo/errors.ts';

/**
 * Aborted by the first SIGINT or SIGTERM; a second one ends the process at once.
 * @param sentence what the run says of it, with the signal's name
 */
export function stopSignal(sentence: (name: NodeJS.Signals) => string): AbortSignal {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals) => controller.abort(new SpoError('interrupted', sentence(name)));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return controller.signal;
}
