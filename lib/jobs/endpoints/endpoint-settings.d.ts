import type { Role } from '../../spo/ports.ts';
import { type Endpoint, type RoleChoice, type SavedEndpoints } from './saved-endpoints.ts';
/** Settings as text, by the names of the action's inputs. */
export type RawSettings = Readonly<Record<string, string>>;
/** One role's settings: each has its own address and key, so that no key goes to the address of another role. */
export declare function settingsOfEndpoint(role: Role, endpoint: Endpoint): RawSettings;
/** @throws SpoError `bad-input` for an endpoint that is no longer saved */
export declare function settingsOfRoles(saved: SavedEndpoints, roles: RoleChoice): RawSettings;
