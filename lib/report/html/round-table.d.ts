import type { Round } from '../../spo/types.ts';
/** The figures of the rounds, a row each. */
export declare function RoundTable({ rounds }: {
    readonly rounds: readonly Round[];
}): import("preact").JSX.Element;
