import type { GithubClient } from '../../src/forge/github/client/octokit.ts';
import { parsePullRequestEvent } from '../../src/forge/github/events/event.ts';
import { createGithubForge } from '../../src/forge/github/github-forge.ts';
import { testClient } from './github-client.ts';
import { type EmulatedFile, type GithubEmulator, startGithubEmulator } from './github-emulator.ts';
import { type GithubProxy, startGithubProxy } from './github-proxy.ts';

/** An emulated repository behind the proxy. */
export interface GithubScene {
  readonly emulator: GithubEmulator;
  readonly proxy: GithubProxy;
  client(token: string): GithubClient;
  /** A branch with these files on top of `main`, and a pull request for it. */
  openPullRequest(files: Readonly<Record<string, EmulatedFile>>): Promise<ScenePullRequest>;
  close(): Promise<void>;
}

export interface ScenePullRequest {
  readonly number: number;
  readonly branch: string;
  readonly headSha: string;
  /** A forge as a new run would make it, from the pull request as it is now; with a token like GITHUB_TOKEN by default. */
  forge(token?: string): Promise<ReturnType<typeof createGithubForge>>;
}

/** @param port of the emulator; any free one by default */
export async function startGithubScene(port = 0): Promise<GithubScene> {
  const emulator = await startGithubEmulator('acme', 'prompts', port);
  const proxy = await startGithubProxy(emulator);
  let branches = 0;

  return {
    emulator,
    proxy,
    client: (token) => testClient(proxy.url, token),
    async openPullRequest(files) {
      const branch = `author/change-${++branches}`;
      const headSha = await emulator.commit({ branch, files });
      const number = await emulator.openPullRequest(branch);
      return {
        number,
        branch,
        headSha,
        async forge(token) {
          const client = testClient(proxy.url, token ?? (await emulator.issueToken()));
          const pullRequest = parsePullRequestEvent(await emulator.pullRequestEvent(number));
          return createGithubForge({ client, pullRequest, serverUrl: 'https://github.test' });
        },
      };
    },
    async close() {
      await proxy.close();
      await emulator.close();
    },
  };
}
