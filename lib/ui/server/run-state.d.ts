import type { Optimization } from '../../spo/optimize.ts';
import type { SpoEvent } from '../../spo/ports.ts';
import type { Round, Usage } from '../../spo/types.ts';
import type { ApiFailure, LogLine, RunForm, RunView } from '../api.ts';
/** A run as its server remembers it: every page that asks sees the same. */
export interface RunState {
    view(): RunView;
    isGoingOn(): boolean;
    /** @returns what ends it */
    subscribe(listener: RunListener): () => void;
    readonly onEvent: (event: SpoEvent) => void;
    note(sentence: string): void;
    begin(rounds: readonly Round[]): void;
    stopping(): void;
    end(optimization: Optimization): void;
    fail(failure: ApiFailure): void;
}
export interface RunListener {
    readonly onChange: () => void;
    readonly onLog: (line: LogLine) => void;
}
/** @param maxRounds of this run @param usage what it has spent so far */
export declare function createRunState(form: RunForm, maxRounds: number, usage: () => Usage): RunState;
