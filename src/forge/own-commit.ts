import { COMMIT_TRAILER } from './forge.ts';

/** Who wrote or made a commit, and when. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  /** Milliseconds since 1970; NaN where the commit names no time. */
  readonly time: number;
}

/** What tells a commit of ours from that of somebody else. */
export interface SignedCommit {
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Signature;
  readonly committer: Signature;
}

type Person = Pick<Signature, 'name' | 'email'>;

/** The names and addresses that our commits bear. */
export interface Signatories {
  readonly author: Person;
  readonly committer: Person;
}

/** True when the last line of a message is our trailer. */
export function hasTrailer(message: string): boolean {
  return message.trimEnd().split(/\r?\n/).at(-1) === COMMIT_TRAILER;
}

/** Author and committer of a commit are stamped at once; this leaves room for a clock that ticks in between. */
const SAME_MOMENT_MILLISECONDS = 60_000;

/**
 * The rule for "we made this commit": its message ends with our trailer, it has one parent, author and committer bear our
 * names and addresses, and both signed at the same moment.
 * Names alone would not do: whoever amends or rebases our commit keeps its message and author, but becomes the committer,
 * at a later time.
 * @param tip the commit in question.
 */
export function isOurs(tip: SignedCommit, us: Signatories): boolean {
  const delay = Math.abs(tip.committer.time - tip.author.time);
  return (
    hasTrailer(tip.message) &&
    tip.parents.length === 1 &&
    samePerson(tip.author, us.author) &&
    samePerson(tip.committer, us.committer) &&
    delay <= SAME_MOMENT_MILLISECONDS
  );
}

function samePerson(one: Person, other: Person): boolean {
  return one.name === other.name && one.email === other.email;
}
