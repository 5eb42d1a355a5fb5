import type { EmulatedPullRequest, GithubEmulator } from './github-emulator.ts';

/** What people do with a pull request on its page. */

interface ComparedFile {
  readonly filename: string;
  readonly status: string;
}

/**
 * Merges a pull request as it is now; the emulator merges what its two branches were when it was opened.
 * @returns SHA of the base branch afterwards
 */
export async function mergePullRequest(emulator: GithubEmulator, number: number): Promise<string> {
  const { body: pull } = await emulator.request<EmulatedPullRequest>('GET', `/pulls/${number}`);
  const base = await emulator.tip(pull.base.ref);
  const head = (await emulator.tip(pull.head.ref)) ?? pull.head.sha;
  const compared = await emulator.request<{ files: ComparedFile[] }>('GET', `/compare/${base}...${head}`);
  const contents = await emulator.files(head);
  const merged = await emulator.request('PUT', `/pulls/${number}/merge`, {});
  if (merged.status !== 200) throw new Error(`Not merged: ${merged.status} ${JSON.stringify(merged.body)}`);
  await emulator.request('PATCH', `/git/refs/heads/${pull.base.ref}`, { sha: base, force: true });
  const files = compared.body.files.map(({ filename, status }) => [
    filename,
    status === 'removed' ? null : (contents.get(filename)?.content ?? null),
  ]);
  const message = `Merge pull request #${number}`;
  return emulator.commit({ branch: pull.base.ref, files: Object.fromEntries(files), message });
}

/** Closes a pull request without merging it. @param token of whoever does; the owner by default */
export async function closePullRequest(
  emulator: GithubEmulator,
  number: number,
  token?: string,
): Promise<void> {
  const { status } = await emulator.request('PATCH', `/pulls/${number}`, { state: 'closed' }, token);
  if (status !== 200) throw new Error(`Not closed: ${status}`);
}

/** GitHub closes what has lost its branch. */
export async function closePullRequestsFrom(emulator: GithubEmulator, branch: string): Promise<void> {
  const head = `${emulator.owner}:${branch}`;
  const { body } = await emulator.request<{ number: number }[]>('GET', `/pulls?state=open&head=${head}`);
  for (const { number } of body) await closePullRequest(emulator, number);
}
