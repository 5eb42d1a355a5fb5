import type { Change, Forge } from '../forge/forge.ts';
import { type RunPlace } from '../report/running-comment.ts';
/** Why a run publishes nothing although nothing is wrong. */
export interface Superseded {
    readonly sentence: string;
    /** Whether the other run was of the same head: the commit then still waits for this run's gate too. */
    readonly sameHead: boolean;
}
/** Why nobody waits for the results of a check any more; null while somebody does. @throws SpoError */
export declare function whySuperseded(forge: Forge, { headSha }: Change): Promise<Superseded | null>;
/** @param sha the commit of the run that came first */
export declare function supersededByCommit(branch: string, sha: string): Superseded;
/**
 * Whether another run on the same head has written its result into the comment since this one began.
 * @param resultAtStart the run whose result the comment held then; null for none
 * @throws SpoError
 */
export declare function supersededByComment(forge: Forge, run: RunPlace, headSha: string, resultAtStart: string | null): Promise<Superseded | null>;
