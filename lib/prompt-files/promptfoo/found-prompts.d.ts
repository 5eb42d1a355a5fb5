import type { Message } from '../../spo/types.ts';
import type { PromptText } from '../prompt-text.ts';
import type { YamlPath } from '../yaml-place.ts';
import { type ReadingContext } from './context.ts';
/** A prompt of a configuration, without the tests that all of them share. */
export interface FoundPrompt {
    readonly wantedName: string;
    /** Where the configuration has it. */
    readonly path: YamlPath;
    readonly messages: readonly Message[];
    /** Which of the messages is optimized. */
    readonly target: number;
    readonly place: PromptText;
}
/** One entry of `prompts` on its way to prompts. */
export interface Entry {
    readonly text: string;
    /** Of the text in the configuration. */
    readonly path: YamlPath;
    /** What its author called it; empty for nothing. */
    readonly name: string;
    /** From 1 on. */
    readonly number: number;
}
/** Takes what cannot be handled, with the place and why. */
export type LeaveOut = (path: YamlPath, sentence: string) => void;
/** Most prompts of a configuration, and of a file that it names. */
export declare const MOST_PROMPTS = 50;
/** True for a text that promptfoo takes for the name of a file. */
export declare function namesFile(text: string): boolean;
/** `place`, which takes no prompt that would be read as something else than the text that it is. */
export declare function stayingText(place: PromptText, stays: (prompt: string) => boolean): PromptText;
/** The prompts of a file that an entry names. */
export declare function promptsOfFile(context: ReadingContext, entry: Entry, leaveOut: LeaveOut): readonly FoundPrompt[];
/** The prompt that a text is: chat messages where it is written like them, or else what the user says. */
export declare function promptsOfText(entry: Entry, wantedName: string, text: string, place: PromptText, leaveOut: LeaveOut): readonly FoundPrompt[];
