import type { ResultView } from '../../api.ts';
/** A result at a glance. */
export declare function ResultFacts({ view: { summary, path, rounds } }: {
    readonly view: ResultView;
}): import("preact").JSX.Element;
/** Without what is below a second. */
export declare function shortTime(time: string): string;
