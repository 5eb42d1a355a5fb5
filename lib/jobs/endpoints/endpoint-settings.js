import { endpointNamed } from './saved-endpoints.js';
import { SIMULATED } from './simulated-name.js';
const ROLES = ['optimize', 'evaluate', 'execute'];
/** One role's settings: each has its own address and key, so that no key goes to the address of another role. */
export function settingsOfEndpoint(role, endpoint) {
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
export function settingsOfRoles(saved, roles) {
    if (ROLES.every((role) => roles[role] === SIMULATED))
        return { offline: 'true' };
    return Object.assign({}, ...ROLES.map((role) => settingsOfEndpoint(role, endpointNamed(saved, roles[role]))));
}
