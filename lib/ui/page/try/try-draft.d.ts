import type { ResultRound, ResultView, TryForm, TryReply } from '../../api.ts';
/** A prompt to be asked. */
export interface TryPrompt {
    /** Unique in the form. */
    readonly id: number;
    /** The round that the text was taken from; null for one that was typed in. */
    readonly source: {
        readonly result: string;
        readonly round: number;
    } | null;
    readonly text: string;
}
export interface TryQuestion {
    readonly id: number;
    readonly text: string;
}
/** The prompt file whose messages and models are used; an empty path for none. */
export interface TryFile {
    readonly path: string;
    readonly promptName: string;
}
/** What was typed in the tab *Try*. */
export interface TryDraft {
    readonly prompts: readonly TryPrompt[];
    readonly questions: readonly TryQuestion[];
    readonly file: TryFile;
    /** Of the next prompt or question. */
    readonly nextId: number;
}
/** The last reply, with the names of its prompts as they were when they were asked. */
export interface Tried {
    readonly labels: readonly string[];
    readonly reply: TryReply;
}
export declare const NO_FILE: TryFile;
export declare const tryDraft: import("../kept-state.ts").Kept<TryDraft>;
export declare const lastTried: import("../kept-state.ts").Kept<Tried | null>;
export declare function withPrompt(draft: TryDraft, prompt: Omit<TryPrompt, 'id'>): TryDraft;
export declare function withQuestion(draft: TryDraft): TryDraft;
export declare function changedPrompt(draft: TryDraft, id: number, text: string): TryDraft;
export declare function changedQuestion(draft: TryDraft, id: number, text: string): TryDraft;
/** A round's prompt beside that of the first round, and the file that it belongs to. Blank prompts give way. */
export declare function withRound(draft: TryDraft, view: ResultView, round: ResultRound): TryDraft;
/** @returns null when there is nothing to ask: blank questions are left out, a blank prompt is not */
export declare function tryForm(draft: TryDraft, labelOf: (prompt: TryPrompt, index: number) => string): TryForm | null;
