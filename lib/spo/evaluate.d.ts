import type { Draw, Ports } from './ports.ts';
import type { Answer, Ballot, Pair, PromptSpec } from './types.ts';
/** Two sets of answers to the same questions; `caseIndex` is null when there are several. */
export interface Sides {
    readonly caseIndex: number | null;
    readonly incumbent: readonly Answer[];
    readonly challenger: readonly Answer[];
}
/** The only place where the letter that a judge wrote becomes a side. */
export declare function ballotOf(letter: 'A' | 'B', challengerPosition: 'first' | 'second'): Ballot;
/**
 * One pair: the judge sees the same answers twice, in both orders. Cases that one side failed to answer are
 * left out; when none is left the pair abstains without a call. On a single case, checks that only one side
 * fails decide without the judge.
 * @throws SpoError for a fault that would hit every call
 */
export declare function judgePair(sides: Sides, spec: PromptSpec, draw: Draw, ports: Ports, skipIdentical: boolean): Promise<Pair>;
/** What two ballots with swapped order say together. */
export declare function pairOutcome(left: Ballot, right: Ballot): Pair['outcome'];
