import type { RunView } from '../../api.ts';
/** How far the run is and what it has cost. */
export declare function RunFacts({ run }: {
    readonly run: RunView;
}): import("preact").JSX.Element;
