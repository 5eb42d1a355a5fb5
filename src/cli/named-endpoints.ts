import { readInput } from '../machine/process.ts';
import { readModelConfig } from '../models/endpoints/config-file.ts';
import { type RawSettings, settingsOfEndpoint } from '../models/endpoints/endpoint-settings.ts';
import { readEndpoints } from '../models/endpoints/endpoints-file.ts';
import { type Endpoint, endpointNamed } from '../models/endpoints/saved-endpoints.ts';
import { ROLES, type Role } from '../spo/ports.ts';
import { configFolder } from './config-folder.ts';

/**
 * What the command line of the Python original calls a role with, whatever an entry of its configuration says: the page that
 * writes that file puts `temperature: 0` into each.
 */
const ROLE_TEMPERATURES = { optimize: 0.7, evaluate: 0.3, execute: 0 } as const satisfies Record<
  Role,
  number
>;

const OPTIONS = { optimize: 'optEndpoint', evaluate: 'evalEndpoint', execute: 'execEndpoint' } as const;

/**
 * What the endpoints that a command line names say, under what its other flags say.
 * @param flags the settings that flags give
 * @throws SpoError `bad-input` for a name that is not known, or a file that cannot be read
 */
export async function withEndpoints(
  options: Readonly<Record<string, unknown>>,
  flags: RawSettings,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<RawSettings> {
  const chosen: Record<string, string> = {};
  const entries: Record<string, string> = {};
  for (const role of ROLES) {
    const endpoint = await endpointOf(role, options, flags, environment);
    if (endpoint === null) continue;
    const own: Record<string, string> = { ...settingsOfEndpoint(role, endpoint.found) };
    if (!endpoint.isOfRole) replaceAddress(role, own, flags);
    if (flags['reasoning-effort'] !== undefined) delete own[`${role}-reasoning-effort`];
    Object.assign(chosen, own);
    // In a configuration the flag is the name of an entry, which may call the model by another one.
    if (endpoint.isEntry) entries[`${role}-model`] = endpoint.found.model;
  }
  return { ...chosen, ...flags, ...entries };
}

/**
 * What stands for all roles gives way to the common flags; what was named for one role does not. A key goes to its own
 * address alone: another address comes with a key of its own.
 */
function replaceAddress(role: Role, own: Record<string, string>, flags: RawSettings): void {
  if (flags['base-url'] !== undefined) {
    delete own[`${role}-base-url`];
    delete own[`${role}-api-key`];
  } else if (flags['api-key'] !== undefined) own[`${role}-api-key`] = flags['api-key'];
}

interface NamedEndpoint {
  readonly found: Endpoint;
  /** Whether it was named for this role alone. */
  readonly isOfRole: boolean;
  /** Whether it is an entry of a configuration. */
  readonly isEntry: boolean;
}

async function endpointOf(
  role: Role,
  options: Readonly<Record<string, unknown>>,
  flags: RawSettings,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<NamedEndpoint | null> {
  const ofRole = options[OPTIONS[role]];
  const name = ofRole ?? options.endpoint;
  if (typeof name === 'string') {
    const found = endpointNamed(await readEndpoints(configFolder(environment)), name);
    return { found, isOfRole: ofRole !== undefined, isEntry: false };
  }
  if (typeof options.config !== 'string') return null;
  const config = readModelConfig(options.config, await readInput(options.config));
  const model = flags[`${role}-model`];
  const found = model === undefined ? config.fallback : config.modelNamed(model);
  if (found === null) return null;
  const temperature = ROLE_TEMPERATURES[role];
  return { found: { ...found, temperature }, isOfRole: false, isEntry: true };
}
