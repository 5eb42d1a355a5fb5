import type { ApiFailure } from '../api.ts';
/** What went wrong and what can be done about it; nothing for null. Read out at once. */
export declare function Failure({ failure }: {
    readonly failure: ApiFailure | null;
}): import("preact").JSX.Element | null;
