import type { Change, Conversation } from '../../forge/forge.ts';
import { commentState, type RunPlace } from '../../report/comment-state.ts';

/** Why a run publishes nothing although nothing is wrong. */
export interface Superseded {
  readonly sentence: string;
  /** Whether the other run was of the same head: the commit then still waits for this run's gate too. */
  readonly sameHead: boolean;
}

/** Why nobody waits for the results of a check any more; null while somebody does. @throws SpoError */
export async function whySuperseded(
  conversation: Pick<Conversation, 'currentHead'>,
  { headSha }: Change,
): Promise<Superseded | null> {
  const head = await conversation.currentHead();
  if (head === headSha) return null;
  const reason =
    head === null
      ? 'The pull request was closed while this ran'
      : `A newer commit, ${head}, came while ${headSha} was being checked`;
  return {
    sentence: `${reason}: nothing was committed, and no result was written into the comment.`,
    sameHead: false,
  };
}

/** @param sha the commit of the run that came first */
export function supersededByCommit(branch: string, sha: string): Superseded {
  return cameFirst(`came first with commit ${sha} on ${branch}`);
}

/**
 * Whether another run on the same head has written its result into the comment since this one began.
 * @param resultAtStart the run whose result the comment held then; null for none
 * @throws SpoError
 */
export async function supersededByComment(
  conversation: Conversation,
  run: RunPlace,
  headSha: string,
  resultAtStart: string | null,
): Promise<Superseded | null> {
  const body = await conversation.readComment();
  const result = body === null ? null : commentState(body).result;
  if (result === null || result.headSha !== headSha) return null;
  return result.run === run.id || result.run === resultAtStart
    ? null
    : cameFirst(`came first with its result (run ${result.run})`);
}

function cameFirst(how: string): Superseded {
  return {
    sentence: `Superseded: another run on the same head ${how}. Its result stands; this run published none.`,
    sameHead: true,
  };
}
