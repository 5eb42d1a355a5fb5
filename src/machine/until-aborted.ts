/**
 * The result of work that ends as soon as a signal is aborted, whether or not the work hears of it.
 * @param signal absent for work that nothing ends
 * @param work is not begun when the signal is aborted already
 * @throws what `reason` gives
 */
export async function untilAborted<Result>(
  signal: AbortSignal | null | undefined,
  work: () => Promise<Result>,
  reason: () => unknown,
): Promise<Result> {
  if (!signal) return work();
  if (signal.aborted) throw reason();
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(reason());
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([work(), aborted.promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
