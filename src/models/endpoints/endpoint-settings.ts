import type { Role } from '../../spo/ports.ts';
import { ROLES } from '../../spo/ports.ts';
import { type Endpoint, endpointNamed, type RoleChoice, type SavedEndpoints } from './saved-endpoints.ts';
import { SIMULATED } from './simulated-name.ts';

/** Settings as text, by the names of the action's inputs. */
export type RawSettings = Readonly<Record<string, string>>;

/** One role's settings: each has its own address and key, so that no key goes to the address of another role. */
export function settingsOfEndpoint(role: Role, endpoint: Endpoint): RawSettings {
  const { baseUrl, model, temperature, reasoningEffort, apiKey } = endpoint;
  return {
    [`${role}-base-url`]: baseUrl,
    [`${role}-model`]: model,
    ...(apiKey === null ? {} : { [`${role}-api-key`]: apiKey }),
    ...(temperature === null ? {} : { [`${role}-temperature`]: String(temperature) }),
    ...(reasoningEffort === null ? {} : { [`${role}-reasoning-effort`]: reasoningEffort }),
  };
}

/** @throws SpoError `bad-input` for an endpoint that is no longer saved */
export function settingsOfRoles(saved: SavedEndpoints, roles: RoleChoice): RawSettings {
  if (ROLES.every((role) => roles[role] === SIMULATED)) return { offline: 'true' };
  return Object.assign(
    {},
    ...ROLES.map((role) => settingsOfEndpoint(role, endpointNamed(saved, roles[role]))),
  );
}
