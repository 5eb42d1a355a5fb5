import { SpoError } from '../../../spo/errors.ts';
import { BLOBS_PER_QUERY } from '../read/blob-reader.ts';
import type { GithubClient } from './octokit.ts';

/** Looking at branch and records, writing commit, comment and records, with a retry or two. */
const REQUESTS_BESIDE_READING = 30;

/** What GitHub leaves the token in this hour. */
export interface RequestAllowance {
  /**
   * Says no before anything is spent, since a run that ends at the limit has paid for results that it cannot publish.
   * @param files that are read, each at base and head.
   * @throws SpoError `forge-unavailable` when the requests that are left will not do
   */
  refuseShortage(files: number): void;
}

/** Learns what is left from the replies that come in anyway. */
export function watchAllowance(client: GithubClient): RequestAllowance {
  let left: { readonly requests: number; readonly limit: string; readonly until: string } | null = null;
  client.hook.after('request', ({ headers }) => {
    const remaining = headers['x-ratelimit-remaining'];
    // GraphQL counts points of its own.
    if (remaining === undefined || headers['x-ratelimit-resource'] === 'graphql') return;
    const reset = Number(headers['x-ratelimit-reset']);
    const until = Number.isFinite(reset) ? ` until ${new Date(reset * 1000).toISOString()}` : '';
    left = { requests: Number(remaining), limit: String(headers['x-ratelimit-limit'] ?? '?'), until };
  });
  return {
    refuseShortage(files) {
      const needed = REQUESTS_BESIDE_READING + Math.ceil((2 * files) / BLOBS_PER_QUERY);
      if (left === null || left.requests >= needed) return;
      throw new SpoError(
        'forge-unavailable',
        `Checking ${files} prompt files takes about ${needed} requests to GitHub, and the token has ${left.requests} of ${left.limit} left${left.until}: nothing was started.`,
        {
          remedy: 'Run the job again after that time, or choose fewer files with `prompts`.',
          evidence: { needed, left: left.requests },
          retryable: true,
        },
      );
    },
  };
}
