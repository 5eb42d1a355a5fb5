import { type CheckRequest, type CheckResult } from './check-change.ts';
export interface RepositoryCheck extends Omit<CheckRequest, 'forge' | 'defaultBranch' | 'fromFork'> {
    /** A directory inside the repository. */
    readonly directory: string;
    readonly base: string;
    readonly head: string;
    /** File that keeps the comment. */
    readonly commentFile?: string;
    readonly environment: Readonly<Record<string, string | undefined>>;
}
/** The pull-request job on a local git repository. @throws SpoError */
export declare function checkRepository(check: RepositoryCheck): Promise<CheckResult>;
