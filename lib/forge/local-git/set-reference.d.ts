import type { Git, GitResult } from './git-process.ts';
/** A full reference name and the commits that it moves between; `before` is null for one that must not exist yet. */
export interface ReferenceMove {
    readonly reference: string;
    readonly before: string | null;
    readonly after: string;
    /** For the log that git keeps of it. */
    readonly reason: string;
}
/** Moves a reference; git refuses when it is not at `before`. */
export declare function setReference(git: Git, { reference, before, after, reason }: ReferenceMove): Promise<GitResult>;
