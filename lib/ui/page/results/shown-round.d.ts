import type { Round } from '../../../spo/types.ts';
import type { ResultRound } from '../../api.ts';
/**
 * A round as the components of the report take it. The Python original keeps of a comparison only whether the round
 * succeeded, and an empty text for an answer that it did not get.
 * @param isFirst the first round of a result meets no other one
 */
export declare function shownRound({ round, prompt, succeeded, answers, detail }: ResultRound, isFirst: boolean): Round;
