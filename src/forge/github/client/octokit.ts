import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { untilAborted } from '../../../machine/until-aborted.ts';
import { SpoError } from '../../../spo/errors.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { writeQueuesFor } from './write-pace.ts';

const PacedOctokit = Octokit.plugin(throttling, retry);

/** A client of the GitHub API that waits for its limits and repeats what failed on the way. */
export type GithubClient = Octokit;

type OctokitOptions = NonNullable<ConstructorParameters<typeof Octokit>[0]>;

/** Who asks, and which way: `request` may bring a `fetch` that goes through a proxy. */
export interface GithubConnection extends Pick<OctokitOptions, 'auth' | 'userAgent' | 'request'> {
  /** Root of the REST API: `https://api.github.com`, `https://<server>/api/v3`. GraphQL's address follows from it. */
  readonly baseUrl: string;
}

export interface GithubClientOptions extends GithubConnection {
  /** Hears one sentence whenever a rate limit makes the client wait, or give up waiting. */
  readonly onWait?: (sentence: string) => void;
  /** Milliseconds that stand for one second of waiting before a request is repeated; 1000 by default. */
  readonly secondInMilliseconds?: number;
  /** Milliseconds that one request may take; 30,000 by default, three times what GitHub gives itself. */
  readonly requestTimeout?: number;
  /** Stops the run: what is under way then, pauses for a rate limit included, has a few seconds left. */
  readonly signal?: AbortSignal;
  /** Milliseconds that requests have left then; 8,000 by default. */
  readonly lastWords?: number;
}

/** A secondary limit asks for about a minute; the primary one can ask for an hour, which no job should sit out. */
const LONGEST_WAIT_SECONDS = 120;
const WAITS_PER_REQUEST = 2;

const REQUEST_TIMEOUT = 30_000;

/** Milliseconds to publish what a stopped run has; a runner ends the process 10 s after it asked it to stop. */
const LAST_WORDS = 8_000;

/**
 * @param options connection and pace; nothing is read from the environment.
 * @returns a client whose failures still are Octokit's own; `attempt` in api-errors.ts turns them into SpoErrors.
 */
export function createGithubClient(options: GithubClientOptions): GithubClient {
  const {
    onWait,
    secondInMilliseconds: retryAfterBaseValue = 1000,
    requestTimeout = REQUEST_TIMEOUT,
    signal,
    lastWords = LAST_WORDS,
    ...connection
  } = options;
  const waitFor =
    (limit: string) => (seconds: number, _request: unknown, _client: unknown, waits: number) => {
      const patient = waits < WAITS_PER_REQUEST && seconds <= LONGEST_WAIT_SECONDS;
      const action = patient ? 'waiting' : 'not waiting';
      onWait?.(`GitHub's ${limit} asks for a pause of ${seconds} s: ${action}.`);
      return patient;
    };
  const silent = () => {};
  const fetch = boundedFetch(connection.request?.fetch ?? globalThis.fetch, requestTimeout);
  const client = new PacedOctokit({
    ...connection,
    request: { ...connection.request, fetch },
    // Octokit writes to the console by default, which belongs to the entries.
    log: { debug: silent, info: silent, warn: silent, error: silent },
    throttle: {
      onRateLimit: waitFor('rate limit'),
      onSecondaryRateLimit: waitFor('secondary rate limit'),
      ...writeQueuesFor(connection.baseUrl),
      retryAfterBaseValue,
    },
    retry: { retryAfterBaseValue },
  });
  if (signal) endAfter(client, signal, lastWords);
  return client;
}

function endAfter(client: GithubClient, signal: AbortSignal, milliseconds: number): void {
  const end = new AbortController();
  const endSoon = () => void setTimeout(() => end.abort(), milliseconds).unref();
  if (signal.aborted) endSoon();
  else signal.addEventListener('abort', endSoon, { once: true });
  const stopped = () => new SpoError('interrupted', 'The run was stopped while it waited for GitHub.');
  client.hook.wrap('request', (request, options) =>
    untilAborted(end.signal, async () => request(options), stopped),
  );
}
