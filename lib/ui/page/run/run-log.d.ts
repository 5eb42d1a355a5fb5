import type { LogLine } from '../../api.ts';
/** The log; it follows its end unless the reader has scrolled back. */
export declare function RunLog({ lines }: {
    readonly lines: readonly LogLine[];
}): import("preact").JSX.Element;
