import type { SourceLocation } from '../spo/errors.ts';
interface PlacedText {
    readonly location: SourceLocation;
    readonly message: string;
}
/** What a run without a key found. */
export interface Validation {
    readonly paths: readonly string[];
    readonly problems: readonly PlacedText[];
    /** What valid files hold and no run uses. */
    readonly notices: readonly PlacedText[];
    readonly headSha: string;
}
/** The outcome in one plain line. */
export declare function validationHeadline({ paths, problems }: Validation): string;
/** Why a fork's run did no more, and what a maintainer can do about it. */
export declare function forkSentence({ headSha }: Validation): string;
/** The job summary of such a run. */
export declare function renderValidation(validation: Validation): string;
export {};
