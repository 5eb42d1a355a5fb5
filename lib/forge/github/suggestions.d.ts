import type { Suggestion } from '../forge.ts';
import type { Identity } from './identity.ts';
import { type RepositoryAccess } from './repository-access.ts';
/**
 * Review comments for exactly these suggestions: those of earlier runs go, unless they say the same at the same place.
 * @throws SpoError `forge-permission`, `forge-unavailable`
 */
export declare function publishSuggestions(access: RepositoryAccess, place: {
    readonly number: number;
    readonly headSha: string;
}, whoAmI: () => Promise<Identity>, suggestions: readonly Suggestion[]): Promise<void>;
