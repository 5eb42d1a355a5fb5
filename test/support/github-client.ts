import { createGithubClient, type GithubClient, type Pacing } from '../../src/forge/github/octokit.ts';

/** A queue without a distance between jobs, with the one method that the throttling plugin calls. */
const immediateGroup = {
  key: () => ({
    schedule: <Result>(_settings: unknown, job: (...values: unknown[]) => Result, ...values: unknown[]) =>
      job(...values),
  }),
};

/** The plugin waits 1 s between writes, 3 s between comments, and whole seconds before it repeats a request. */
export const immediatePacing: Pacing = {
  write: immediateGroup as unknown as Pacing['write'],
  notifications: immediateGroup as unknown as Pacing['notifications'],
  secondInMilliseconds: 0,
};

/** The product's own client, without its pauses. */
export function testClient(apiUrl: string, token: string, onWait?: (sentence: string) => void): GithubClient {
  return createGithubClient({
    apiUrl,
    token,
    userAgent: 'spo-action-tests',
    pacing: immediatePacing,
    ...(onWait ? { onWait } : {}),
  });
}
