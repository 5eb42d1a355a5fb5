import { SpoError } from '../../spo/errors.ts';
export type Environment = Readonly<Record<string, string | undefined>>;
export interface GitOptions {
    readonly input?: string | Uint8Array;
    /** Added to the child's environment. */
    readonly variables?: Readonly<Record<string, string>>;
}
export interface GitResult {
    readonly exitCode: number;
    readonly stdout: Buffer;
    readonly stderr: string;
}
/** The `git` program in one directory. Arguments never pass through a shell. */
export interface Git {
    /** Any exit code is an answer. @throws SpoError `git` when the program did not run. */
    attempt(args: readonly string[], options?: GitOptions): Promise<GitResult>;
    /** @throws SpoError `git` with what git said, for any exit code but 0. */
    run(args: readonly string[], options?: GitOptions): Promise<Buffer>;
    /** Standard output without the final newline. @throws as `run` does. */
    line(args: readonly string[], options?: GitOptions): Promise<string>;
}
/** @param environment The caller's variables; git's own are dropped, except those that say where its settings are. */
export declare function openGit(directory: string, environment: Environment): Git;
/** git's answer as an error. */
export declare function refused(args: readonly string[], result: GitResult): SpoError;
