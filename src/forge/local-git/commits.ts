import { SpoError } from '../../spo/errors.ts';
import type { Signature, SignedCommit } from '../own-commit.ts';
import { type Git, refused } from './git-process.ts';

/**
 * The commit that a branch, tag or SHA names, as its full SHA.
 * @throws SpoError `forge-not-found` for an unknown one, `bad-input` for what could be taken for an option.
 */
export async function resolveCommit(git: Git, reference: string): Promise<string> {
  refuseOption(reference);
  const result = await git.attempt([
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${reference}^{commit}`,
  ]);
  const sha = result.stdout.toString('utf8').trim();
  if (result.exitCode === 0 && /^[0-9a-f]{40,64}$/.test(sha)) return sha;
  throw new SpoError('forge-not-found', `There is no commit "${reference}" in this repository.`, {
    remedy: fetchHint(reference),
    evidence: { reference },
  });
}

function refuseOption(reference: string): void {
  if (reference !== '' && !reference.startsWith('-') && !reference.includes('\0')) return;
  throw new SpoError('bad-input', `"${reference.replaceAll('\0', '?')}" cannot name a commit.`, {
    remedy: 'Name a branch, a tag or a commit SHA.',
  });
}

function fetchHint(reference: string): string {
  const remote = /^(?:refs\/remotes\/)?(origin|upstream)\/(.+)$/.exec(reference);
  const [name, branch] = remote ? [remote[1], remote[2]] : ['origin', reference];
  return `Check the spelling, or fetch it first: git fetch ${name} ${branch}.`;
}

/**
 * Where the two histories parted.
 * @throws SpoError `forge-not-found` when they have no commit in common.
 */
export async function mergeBase(git: Git, base: string, head: string): Promise<string> {
  const args = ['merge-base', '--', base, head];
  const result = await git.attempt(args);
  if (result.exitCode === 0) return result.stdout.toString('utf8').trim();
  if (result.exitCode !== 1) throw refused(args, result);
  const shallow = (await git.line(['rev-parse', '--is-shallow-repository'])) === 'true';
  throw new SpoError('forge-not-found', 'Base and head have no commit in common here.', {
    remedy: shallow
      ? 'This is a shallow clone: run "git fetch --unshallow", or check out with fetch-depth: 0.'
      : 'Choose two commits of the same history.',
    evidence: { base, head, shallow },
  });
}

/** What a commit object says of itself. */
interface CommitRecord extends SignedCommit {
  readonly tree: string;
}

/** Reads the object itself: what `git log` prints depends on the user's settings and mail map. */
export async function readCommit(git: Git, sha: string): Promise<CommitRecord> {
  const text = (await git.run(['cat-file', 'commit', sha])).toString('utf8');
  const end = text.indexOf('\n\n');
  const header = text.slice(0, end === -1 ? text.length : end).split('\n');
  const values = (name: string) =>
    header.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  return {
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: signature(values('author')[0] ?? ''),
    committer: signature(values('committer')[0] ?? ''),
    message: end === -1 ? '' : text.slice(end + 2),
  };
}

/** @param line `Name <address> seconds zone`; a commit of another program can lack any part. */
function signature(line: string): Signature {
  const [, name = '', email = '', seconds] = /^(.*?) ?<([^<>]*)>(?: (\d+) [+-]\d+)?$/.exec(line) ?? [];
  return { name, email, time: seconds === undefined ? Number.NaN : Number(seconds) * 1000 };
}
