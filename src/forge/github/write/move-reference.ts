import { attempt, forgeError } from '../client/api-errors.ts';
import { type ApiFailure, hasStatus, isRateLimit, readFailure } from '../client/api-failure.ts';
import type { Identity } from '../client/identity.ts';
import { ownerAndRepo, type RepositoryAccess } from '../client/repository-access.ts';
import { type Reference, readReference } from './reference.ts';

/** A reference and the two commits, by SHA, that it moves between; `after` is null where it is to be deleted. */
export interface Move {
  readonly reference: Reference;
  readonly before: string;
  readonly after: string | null;
}

/** What `afterOid` is for a reference that is to be deleted. */
const NOWHERE = '0'.repeat(40);

/** `raced`: the reference did not stand where we saw it, and was left alone. */
export type MoveOutcome = 'done' | 'raced';

const MUTATION = `mutation ($repository: ID!, $name: GitRefname!, $before: GitObjectID!, $after: GitObjectID!) {
  updateRefs(input: {
    repositoryId: $repository,
    refUpdates: [{ name: $name, beforeOid: $before, afterOid: $after, force: true }]
  }) { clientMutationId }
}`;

/**
 * Points a reference elsewhere if it still stands where we saw it. GitHub checks that itself over GraphQL; older servers
 * know no `updateRefs`, and there the check is ours, a moment before the move.
 * https://docs.github.com/graphql/reference/mutations#updaterefs
 * @throws SpoError `forge-permission`, `forge-unavailable`, `bad-input`
 */
export async function moveReference(
  access: RepositoryAccess,
  repositoryId: Identity['repositoryId'],
  move: Move,
): Promise<MoveOutcome> {
  const { reference } = move;
  if (repositoryId === null) return moveOverRest(access, move);
  try {
    await access.client.graphql(MUTATION, {
      repository: repositoryId,
      name: `refs/${reference.name}`,
      before: move.before,
      after: move.after ?? NOWHERE,
    });
    return 'done';
  } catch (error) {
    const failure = readFailure(error);
    if (failure && lacksMutation(failure)) return moveOverRest(access, move);
    // The words of a failed guard are not documented; what happened to the reference tells.
    if (failure && (await readReference(access, reference)) !== move.before) return 'raced';
    if (failure && mayRefuseNamespace(failure, reference)) return moveOverRest(access, move);
    throw forgeError(error, { to: `${verbOf(move)} ${reference.title}`, needs: 'contents: write' });
  }
}

async function moveOverRest(access: RepositoryAccess, move: Move): Promise<MoveOutcome> {
  const { reference, before, after } = move;
  if ((await readReference(access, reference)) !== before) return 'raced';
  return attempt({ to: `${verbOf(move)} ${reference.title}`, needs: 'contents: write' }, async () => {
    const names = { ...ownerAndRepo(access), ref: reference.name };
    if (after === null) await access.client.rest.git.deleteRef(names);
    else await access.client.rest.git.updateRef({ ...names, sha: after, force: true });
    return 'done' as const;
  });
}

function verbOf({ after }: Move): string {
  return after === null ? 'delete' : 'move';
}

/** Creates a reference; `raced` when somebody else did so first. */
export async function createReference(
  access: RepositoryAccess,
  reference: Reference,
  sha: string,
): Promise<MoveOutcome> {
  try {
    await access.client.rest.git.createRef({ ...ownerAndRepo(access), ref: `refs/${reference.name}`, sha });
    return 'done';
  } catch (error) {
    if (hasStatus(error, 422) && (await readReference(access, reference)) !== null) return 'raced';
    throw forgeError(error, { to: `create ${reference.title}`, needs: 'contents: write' });
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

/**
 * REST takes a reference anywhere below `refs/`, and says so; of GraphQL's mutation that is not documented. A branch does
 * not get this second chance: there a refusal is about the branch.
 * https://docs.github.com/rest/git/refs#create-a-reference
 */
function mayRefuseNamespace(failure: ApiFailure, { name }: Reference): boolean {
  const settled = isRateLimit(failure) || failure.graphqlKinds.includes('FORBIDDEN');
  return failure.status === 200 && !settled && !name.startsWith('heads/');
}
