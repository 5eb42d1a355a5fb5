import type { RepositoryAccess } from './repository-access.ts';
/** Whom GitHub takes us for. */
export interface Identity {
    /** Login as REST spells it: `github-actions[bot]`, `octocat`. */
    readonly login: string;
    /** GraphQL's id of the repository; null where GraphQL cannot be used. */
    readonly repositoryId: string | null;
}
/** An identity that is looked up once at most. */
export interface RememberedIdentity {
    readonly whoAmI: () => Promise<Identity>;
    /** Hears it from a reply to another question, so that it need not be looked up. */
    readonly learn: (identity: Identity) => void;
}
export declare function rememberIdentity(access: RepositoryAccess): RememberedIdentity;
/**
 * GraphQL's viewer is the one question that every kind of token may ask; `GET /user` is refused to the tokens of apps,
 * which GITHUB_TOKEN is one of. Where there is no GraphQL, a token that may not ask is taken for a GITHUB_TOKEN.
 * @throws SpoError `forge-unauthorized`, `forge-unavailable`
 */
export declare function lookUpIdentity(access: RepositoryAccess): Promise<Identity>;
