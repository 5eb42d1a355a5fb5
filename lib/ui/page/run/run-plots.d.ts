import type { RunView } from '../../api.ts';
/** The plots of the rounds so far, drawn anew only when a round has come: a run says something many times a second. */
export declare function RunPlots({ run: { rounds, startedAt } }: {
    readonly run: RunView;
}): import("preact").JSX.Element;
