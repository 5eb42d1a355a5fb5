import { untilAborted } from '../../../machine/until-aborted.ts';

type Fetch = typeof globalThis.fetch;

/** Statuses whose replies have no body (https://fetch.spec.whatwg.org/#null-body-status). */
const WITHOUT_BODY: ReadonlySet<number> = new Set([101, 103, 204, 205, 304]);

/**
 * A `fetch` that resolves with a whole reply or ends: left alone, the platform's waits five minutes for a first byte, and
 * Octokit takes a body that broke off for an empty one.
 * @param milliseconds for one request, from its first byte out to its last byte in
 */
export function boundedFetch(fetch: Fetch, milliseconds: number): Fetch {
  return async (input, init = {}) => {
    const end = AbortSignal.timeout(milliseconds);
    const signal = init.signal ? AbortSignal.any([init.signal, end]) : end;
    const late = () =>
      end.aborted
        ? // Octokit reads the cause of this kind of error.
          new TypeError('fetch failed', {
            cause: new Error(`no complete reply within ${milliseconds / 1000} s`),
          })
        : signal.reason;
    const whole = async () => {
      const reply = await fetch(input, { ...init, signal });
      const body = await reply.arrayBuffer();
      const { status, statusText, headers, url } = reply;
      const copy = new Response(WITHOUT_BODY.has(status) ? null : body, { status, statusText, headers });
      return Object.defineProperty(copy, 'url', { value: url });
    };
    return untilAborted(signal, whole, late);
  };
}
