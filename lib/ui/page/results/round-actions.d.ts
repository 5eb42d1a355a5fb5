import type { ResultView } from '../../api.ts';
interface RoundActionsProps {
    readonly view: ResultView;
    readonly round: number;
}
/** What can be done with a round's prompt. */
export declare function RoundActions({ view, round: number }: RoundActionsProps): import("preact").JSX.Element | null;
export {};
