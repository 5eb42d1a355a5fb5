import { interruption } from '../attempt.ts';

/** Lets calls through in the order in which they came. */
export interface Gate {
  /**
   * Waits until `decide` gives a value instead of null. It is asked at once when nobody waits, and again
   * after each `reopen`.
   * @throws what `decide` throws, or the interruption when the signal is aborted first
   */
  pass<Value>(decide: () => Value | null, signal: AbortSignal | undefined): Promise<Value>;
  /** To be called whenever a decision may have changed. */
  reopen(): void;
}

/** A gate at which nobody waits. First come, first served: otherwise small calls would starve a large one. */
export function createGate(): Gate {
  /** Each answers whether it is done waiting. */
  const waiting: (() => boolean)[] = [];

  const reopen = () => {
    while (waiting[0]?.()) waiting.shift();
  };

  const wait = <Value>(decide: () => Value | null, signal: AbortSignal | undefined) =>
    new Promise<Value>((resolve, reject) => {
      const attempt = () => {
        try {
          const decision = decide();
          if (decision === null) return false;
          resolve(decision);
        } catch (error) {
          reject(error);
        }
        signal?.removeEventListener('abort', leave);
        return true;
      };
      const leave = () => {
        waiting.splice(waiting.indexOf(attempt), 1);
        reject(interruption(signal));
        reopen();
      };
      signal?.addEventListener('abort', leave, { once: true });
      waiting.push(attempt);
    });

  return {
    reopen,
    async pass(decide, signal) {
      if (signal?.aborted) throw interruption(signal);
      const decision = waiting.length === 0 ? decide() : null;
      return decision ?? wait(decide, signal);
    },
  };
}
