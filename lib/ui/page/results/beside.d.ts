import type { ResultRound } from '../../api.ts';
/** The answers of two rounds to one question; null for a round that was not asked it. */
export interface Beside {
    readonly question: string;
    readonly before: string | null;
    readonly after: string | null;
}
/** Every question of two rounds. One that was asked several times stands there as often. */
export declare function besideEachOther(before: Pick<ResultRound, 'answers'>, after: Pick<ResultRound, 'answers'>): readonly Beside[];
