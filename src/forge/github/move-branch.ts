import { attempt, forgeError } from './api-errors.ts';
import { type ApiFailure, hasStatus, readFailure } from './api-failure.ts';
import { readTipSha } from './branch-tip.ts';
import type { Identity } from './identity.ts';
import { ownerAndRepo, type RepositoryAccess } from './repository-access.ts';

/** A branch and the two commits, by SHA, that it moves between. */
export interface Move {
  readonly branch: string;
  readonly before: string;
  readonly after: string;
}

/** `raced`: the branch did not stand where we saw it, and was left alone. */
export type MoveOutcome = 'done' | 'raced';

const MUTATION = `mutation ($repository: ID!, $name: GitRefname!, $before: GitObjectID!, $after: GitObjectID!) {
  updateRefs(input: {
    repositoryId: $repository,
    refUpdates: [{ name: $name, beforeOid: $before, afterOid: $after, force: true }]
  }) { clientMutationId }
}`;

/**
 * Points a branch elsewhere if it still stands where we saw it. GitHub checks that itself over GraphQL; older servers
 * know no `updateRefs`, and there the check is ours, a moment before the move.
 * https://docs.github.com/graphql/reference/mutations#updaterefs
 * @throws SpoError `forge-permission`, `forge-unavailable`, `bad-input`
 */
export async function moveBranch(
  access: RepositoryAccess,
  repositoryId: Identity['repositoryId'],
  move: Move,
): Promise<MoveOutcome> {
  const intent = { to: `move branch ${move.branch}`, needs: 'contents: write' } as const;
  if (repositoryId === null) return moveOverRest(access, move);
  try {
    await access.client.graphql(MUTATION, {
      repository: repositoryId,
      name: `refs/heads/${move.branch}`,
      before: move.before,
      after: move.after,
    });
    return 'done';
  } catch (error) {
    const failure = readFailure(error);
    if (failure && lacksMutation(failure)) return moveOverRest(access, move);
    // The words of a failed guard are not documented; what happened to the branch tells.
    if (failure && (await readTipSha(access, move.branch)) !== move.before) return 'raced';
    throw forgeError(error, intent);
  }
}

async function moveOverRest(access: RepositoryAccess, move: Move): Promise<MoveOutcome> {
  if ((await readTipSha(access, move.branch)) !== move.before) return 'raced';
  return attempt({ to: `move branch ${move.branch}`, needs: 'contents: write' }, async () => {
    const names = { ...ownerAndRepo(access), ref: `heads/${move.branch}` };
    await access.client.rest.git.updateRef({ ...names, sha: move.after, force: true });
    return 'done' as const;
  });
}

/** Creates a branch; `raced` when somebody else did so first. */
export async function createBranch(
  access: RepositoryAccess,
  branch: string,
  sha: string,
): Promise<MoveOutcome> {
  const intent = { to: `create branch ${branch}`, needs: 'contents: write' } as const;
  try {
    await access.client.rest.git.createRef({ ...ownerAndRepo(access), ref: `refs/heads/${branch}`, sha });
    return 'done';
  } catch (error) {
    if (hasStatus(error, 422) && (await readTipSha(access, branch)) !== null) return 'raced';
    throw forgeError(error, intent);
  }
}

/** No GraphQL here, or one that has not heard of the mutation or of the types of its variables. */
function lacksMutation({ status, message, graphqlKinds }: ApiFailure): boolean {
  if (status === 404) return true;
  const unknown = ['undefinedField', 'undefinedType', 'variableRequiresValidType', 'argumentNotAccepted'];
  return (
    graphqlKinds.some((kind) => unknown.includes(kind)) ||
    /doesn't exist on type|isn't a defined (?:input )?type|isn't a valid input type/i.test(message)
  );
}
