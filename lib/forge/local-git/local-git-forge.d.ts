import type { Forge } from '../forge.ts';
import { type Environment } from './git-process.ts';
export interface LocalGitOptions {
    /** A directory inside the repository; it may be bare. */
    readonly directory: string;
    /** Branch, tag or SHA that the change is compared with. */
    readonly base: string;
    /** Branch, tag or SHA of the change. */
    readonly head: string;
    /** File that keeps the comment; without it no comment is kept. */
    readonly commentFile?: string;
    /** The process's variables, for `PATH` and `HOME`; git's own are not passed on. */
    readonly environment: Environment;
}
/**
 * A forge on a local repository, by the `git` program. Reads commits only, so that neither the work tree nor
 * the user's index matters or changes.
 */
export declare function createLocalGitForge(options: LocalGitOptions): Forge;
