import type { RunView } from '../../api.ts';
/** The rounds as they come. */
export declare function RunRounds({ run }: {
    readonly run: RunView;
}): import("preact").JSX.Element;
