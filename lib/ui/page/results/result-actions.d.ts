import type { ResultView } from '../../api.ts';
/** On to the run, and the report as a file. */
export declare function ResultActions({ view: { summary, path, promptName, rounds }, }: {
    readonly view: ResultView;
}): import("preact").JSX.Element;
