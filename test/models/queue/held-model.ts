import { SpoError } from '../../../src/spo/errors.ts';
import type { LanguageModel, ModelReply, ModelRequest } from '../../../src/spo/ports.ts';
import { NO_USAGE } from '../../../src/spo/usage.ts';
import { settle } from './manual-clock.ts';

const ONE_CALL = { ...NO_USAGE, calls: 1 };

/** A refusal for the rate of the calls. */
export function tooFast(evidence: Readonly<Record<string, string>> = {}): SpoError {
  return new SpoError('model-rate-limited', 'Slow down.', { retryable: true, evidence });
}

export interface HeldModel extends LanguageModel {
  /** Every request that went out, in order. */
  readonly sent: readonly ModelRequest[];
  inFlight(): number;
  /** Ends the oldest calls in flight with an answer or an error. */
  end(count: number, outcome?: Error): Promise<void>;
}

/** A model whose calls end when the test says so. */
export function heldModel(): HeldModel {
  const pending: ((outcome: Error | undefined) => void)[] = [];
  const sent: ModelRequest[] = [];
  return {
    name: 'held',
    sent,
    inFlight: () => pending.length,
    async end(count, outcome) {
      for (const finish of pending.splice(0, count)) finish(outcome);
      await settle();
    },
    complete(request) {
      sent.push(request);
      return new Promise<ModelReply>((resolve, reject) => {
        pending.push((outcome) => {
          if (outcome) reject(outcome);
          else resolve({ text: 'x', usage: ONE_CALL });
        });
      });
    },
  };
}
