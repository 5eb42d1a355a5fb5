import type { ThrottlingOptions } from '@octokit/plugin-throttling';

/** Queues of the throttling plugin in which writes wait for their turn. */
export type WriteQueues = Required<Pick<ThrottlingOptions, 'write' | 'notifications'>>;

/** A queue without a distance between jobs, with the one method that the plugin calls. */
const withoutDistance = {
  key: () => ({
    schedule: <Result>(_settings: unknown, job: (...values: unknown[]) => Result, ...values: unknown[]) =>
      job(...values),
  }),
} as unknown as NonNullable<ThrottlingOptions['write']>;

/**
 * Left alone, the plugin keeps a second between two writes or GraphQL queries and three between two that notify people,
 * as GitHub asks for. No GitHub is reached at `http://127.0.0.1:<port>`: what answers there is a stand-in on this machine,
 * as tests and local trials use it, and nobody is spared by the distance. The runner sets the address, no input does, and
 * a limit that a server itself speaks of is waited for wherever it is.
 * @param apiUrl root of the REST API
 * @returns queues without a distance for a stand-in; nothing for any other address, so that the plugin takes its own
 */
export function writeQueuesFor(apiUrl: string): Partial<WriteQueues> {
  const isStandIn = URL.parse(apiUrl)?.origin.startsWith('http://127.0.0.1:') === true;
  return isStandIn ? { write: withoutDistance, notifications: withoutDistance } : {};
}
