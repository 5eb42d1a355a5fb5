import { z } from 'zod';
/**
 * What the schemas of a prompt file are made of. The `error` of each part is what a reader is told to have
 * been expected there; what was found is added where the problems are listed, for an unknown key too.
 */
export declare const text: (expected: string) => z.ZodString;
export declare const filledText: () => z.ZodString;
/**
 * A mapping that takes no other keys than those of `shape`.
 * @param others what a reader is told of all other keys, in brackets
 */
export declare function mapping<Shape extends z.core.$ZodShape>(shape: Shape, others?: string): z.ZodObject<{ -readonly [P in keyof Shape]: Shape[P]; }, z.core.$strict>;
/** Explains a custom issue of a schema beyond what was expected. */
export interface IssueDetails {
    readonly reason: string;
    /** True where the key at the end of the path is wrong, not what it holds. */
    readonly isKey: boolean;
}
/** The details of an issue that has any. */
export declare function issueDetails(issue: z.core.$ZodIssue): IssueDetails | null;
