import { type RepositoryAccess } from './repository-access.ts';
/** The name of the default branch. @throws SpoError `forge-not-found`, `forge-permission`, `forge-unavailable` */
export declare function defaultBranch(access: RepositoryAccess): Promise<string>;
