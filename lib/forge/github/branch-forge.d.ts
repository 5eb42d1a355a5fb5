import type { Forge } from '../forge.ts';
import type { Identity } from './identity.ts';
import type { GithubClient } from './octokit.ts';
/** The branch that a forge serves, as it stood when the run began. */
export interface BranchPlace {
    readonly owner: string;
    readonly repo: string;
    /** Without `refs/heads/`. */
    readonly branch: string;
    readonly headSha: string;
}
export interface BranchForgeOptions {
    readonly client: GithubClient;
    readonly place: BranchPlace;
    /** For links: `https://github.com`, or an Enterprise server. */
    readonly serverUrl: string;
}
/** The forge, and whom GitHub takes its token's holder for; it asks at most once. */
export interface BranchForge extends Forge {
    readonly whoAmI: () => Promise<Identity>;
}
/** A branch on GitHub as a Forge: every file of its commit is there to be looked at, and there is nothing to comment on. */
export declare function createBranchForge({ client, place, serverUrl }: BranchForgeOptions): BranchForge;
