import type { GithubEmulator } from './github-emulator.ts';
import type { Gap, ProxyReply } from './github-gaps.ts';
import { closePullRequestsFrom } from './pull-request-acts.ts';

/** What emulate 0.12.2 leaves out of pull requests between branches of the repository. */
export function pullRequestGaps(emulator: GithubEmulator): readonly Gap[] {
  const failed = (message: string): ProxyReply => ({
    status: 422,
    body: { message: `Validation Failed: ${message}`, errors: [{ resource: 'PullRequest', message }] },
  });

  /** There, a branch that does not exist is made, nothing need be new, and any number may be open between two branches. */
  const refusedOnes: Gap = async ({ method, path, body }) => {
    if (method !== 'POST' || !path.endsWith('/pulls')) return null;
    const { owner } = emulator;
    const [base, head] = [String(body.base), String(body.head)];
    const [baseTip, headTip] = [await emulator.tip(base), await emulator.tip(head)];
    if (baseTip === null) return failed('base is invalid');
    if (headTip === null) return failed('head is invalid');
    if (baseTip === headTip) return failed(`No commits between ${base} and ${head}`);
    const query = `state=open&head=${owner}:${head}&base=${base}`;
    const { body: open } = await emulator.request<unknown[]>('GET', `/pulls?${query}`);
    return open.length === 0 ? null : failed(`A pull request already exists for ${owner}:${head}.`);
  };

  /** There, a pull request stays open when its branch is deleted. */
  const lostBranch: Gap = async ({ method, path }, forward) => {
    const branch = /\/git\/refs\/heads(?:\/|%2F)(.+)$/i.exec(path)?.[1];
    if (method !== 'DELETE' || branch === undefined) return null;
    const reply = await forward();
    if (reply.status < 300) await closePullRequestsFrom(emulator, decodeURIComponent(branch));
    return reply;
  };

  return [refusedOnes, lostBranch];
}
