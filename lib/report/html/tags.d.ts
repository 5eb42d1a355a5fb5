import type { RoundOutcome, Verdict } from '../../spo/types.ts';
import type { Standing } from '../standings.ts';
type Tone = 'good' | 'bad' | 'caution' | 'neutral';
export declare function Tag({ tone, text }: {
    readonly tone: Tone;
    readonly text: string;
}): import("preact").JSX.Element;
export declare function VerdictTag({ verdict }: {
    readonly verdict: Verdict;
}): import("preact").JSX.Element;
export declare function StandingTag({ standing }: {
    readonly standing: Standing;
}): import("preact").JSX.Element;
export declare function OutcomeTag({ outcome }: {
    readonly outcome: RoundOutcome;
}): import("preact").JSX.Element;
export {};
