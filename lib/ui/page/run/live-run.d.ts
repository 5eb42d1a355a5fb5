import type { RunView } from '../../api.ts';
/** The run that goes on, or the last one. */
export declare function LiveRun({ run }: {
    readonly run: RunView;
}): import("preact").JSX.Element;
