/**
 * The world that the simulated models live in. It is small and knows nothing of rounds or versions: a task is
 * recognised by the wording of prompt and question, a feature of a prompt by a plain phrase in it, and an
 * answer's quality on a scale of 0 to 100 is `BASE_QUALITY` plus the weights of all features found, plus
 * what the model itself adds, plus luck. Nothing else decides.
 */
/** Quality of an answer to a prompt without any feature. */
export declare const BASE_QUALITY = 40;
export declare const TASKS: readonly ['reasoning', 'extraction', 'classification', 'writing', 'summarising', 'general'];
export type Task = (typeof TASKS)[number];
/** Something that a prompt may ask for. */
export interface Feature {
    readonly name: string;
    /** Finds it in a prompt; global, and ignoring case. */
    readonly cue: RegExp;
    /** One sentence that adds it to a prompt. */
    readonly instruction: string;
    /** What a prompt with it does, as in "It now asks to check the result." */
    readonly says: string;
    /** How it shows in an answer. */
    readonly trait: string;
    /** Points of quality by task. */
    readonly weights: Readonly<Record<Task, number>>;
}
export declare const FEATURES: readonly Feature[];
/** The task that a text is about; `general` when no cue is found. */
export declare function taskOf(text: string): Task;
/** True when `text` asks for the feature; "never hurry" does not ask for hurry. */
export declare function asksFor(feature: Feature, text: string): boolean;
/** What a text asks for. */
export declare function featuresOf(text: string): Feature[];
/** Quality of an answer before luck, 0 to 100. @param model the name of the one that answers */
export declare function expectedQuality(features: readonly Feature[], task: Task, model?: string): number;
