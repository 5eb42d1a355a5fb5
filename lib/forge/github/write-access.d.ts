import { type RepositoryAccess } from './repository-access.ts';
/**
 * Whether somebody may push to the repository. Asked of GitHub each time: what an event says of its author
 * (`author_association`) tells members from owners, and not who may write.
 * @throws SpoError `forge-permission`, `forge-unauthorized`, `forge-unavailable`
 */
export declare function hasWriteAccess(access: RepositoryAccess, login: string): Promise<boolean>;
