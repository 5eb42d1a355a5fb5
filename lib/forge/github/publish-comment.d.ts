import type { Identity } from './identity.ts';
import { type RepositoryAccess } from './repository-access.ts';
/** GitHub refuses longer bodies with a 422; UTF-16 units, which never count less than GitHub does. */
export declare const LONGEST_COMMENT = 65536;
/** The one comment of this tool on a pull request. */
export interface StickyComment {
    /**
     * Creates the comment, or updates the one of an earlier run.
     * @param body Markdown; the marker is put on top when it is not there.
     * @returns the address of the comment.
     * @throws SpoError `bad-input` when the body is too long, `forge-permission`, `forge-unavailable`
     */
    publish(body: string): Promise<string>;
    /**
     * Marks the comment of an earlier run as final by a line on top of it.
     * @returns the address of the comment; null when there is none.
     * @throws SpoError `forge-permission`, `forge-unavailable`
     */
    finish(line: string): Promise<string | null>;
    /** Its text; null when there is none. @throws SpoError */
    read(): Promise<string | null>;
}
/** A comment is ours only if both its first line and its author say so: anybody can write the marker. */
export declare function createStickyComment(access: RepositoryAccess, number: number, whoAmI: () => Promise<Identity>): StickyComment;
