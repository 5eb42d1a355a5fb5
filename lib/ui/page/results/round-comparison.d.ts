import type { ResultView } from '../../api.ts';
/** Any two rounds: the change of the prompt, and the answers beside each other. */
export declare function RoundComparison({ view: { rounds: all, summary } }: {
    readonly view: ResultView;
}): import("preact").JSX.Element | null;
