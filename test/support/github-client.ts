import { createGithubClient, type GithubClient } from '../../src/forge/github/client/octokit.ts';

/** The product's own client, which otherwise waits whole seconds before it repeats a request. */
export function testClient(apiUrl: string, token: string, onWait?: (sentence: string) => void): GithubClient {
  return createGithubClient({
    baseUrl: apiUrl,
    auth: token,
    userAgent: 'spo-action-tests',
    secondInMilliseconds: 0,
    ...(onWait ? { onWait } : {}),
  });
}
