import type { SourceLocation } from '../spo/errors.ts';
/** What a reader is told of a place in a file. */
export interface FindingText {
    readonly level: 'error' | 'warning';
    readonly location: SourceLocation;
    readonly message: string;
}
/** As compilers write it: `file:line:column message`, with `warning:` before the message of one. */
export declare function findingLine({ level, location, message }: FindingText): string;
/** As GitHub's runner reads it, which then shows it at the line (actions/toolkit, packages/core/src/command.ts). */
export declare function annotationLine({ level, location, message }: FindingText): string;
