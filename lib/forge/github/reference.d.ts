import { type RepositoryAccess } from './repository-access.ts';
/** A git reference and what sentences call it. */
export interface Reference {
    /** Without `refs/`: `heads/spo/pr-7`. */
    readonly name: string;
    /** `branch spo/pr-7` */
    readonly title: string;
}
export declare function branchReference(branch: string): Reference;
/** The SHA that a reference points to; null when there is no such reference. */
export declare function readReference(access: RepositoryAccess, { name, title }: Reference): Promise<string | null>;
