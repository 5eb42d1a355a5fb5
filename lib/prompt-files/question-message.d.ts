import type { Case, Message } from '../spo/types.ts';
/** Each spelling that a prompt has of the place of the question; none where the question is put behind the prompt. */
export declare function questionPlaceholders(prompt: string): readonly string[];
/**
 * The one message that puts a case to a prompt. The line ends that a block scalar leaves behind the prompt do not widen
 * the one blank line before the question.
 */
export declare function questionMessage(prompt: string, { question }: Pick<Case, 'question'>): readonly Message[];
