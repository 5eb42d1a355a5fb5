import type { Identity } from './identity.ts';
import { type Reference } from './reference.ts';
import { type RepositoryAccess } from './repository-access.ts';
/** A reference and the two commits, by SHA, that it moves between; `after` is null where it is to be deleted. */
export interface Move {
    readonly reference: Reference;
    readonly before: string;
    readonly after: string | null;
}
/** `raced`: the reference did not stand where we saw it, and was left alone. */
export type MoveOutcome = 'done' | 'raced';
/**
 * Points a reference elsewhere if it still stands where we saw it. GitHub checks that itself over GraphQL; older servers
 * know no `updateRefs`, and there the check is ours, a moment before the move.
 * https://docs.github.com/graphql/reference/mutations#updaterefs
 * @throws SpoError `forge-permission`, `forge-unavailable`, `bad-input`
 */
export declare function moveReference(access: RepositoryAccess, repositoryId: Identity['repositoryId'], move: Move): Promise<MoveOutcome>;
/** Creates a reference; `raced` when somebody else did so first. */
export declare function createReference(access: RepositoryAccess, reference: Reference, sha: string): Promise<MoveOutcome>;
