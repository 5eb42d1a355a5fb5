// Endpoints that somebody saved for all of their projects, with their keys, and what they mean for the settings of a run.
import { z } from 'zod';
import { SpoError } from '../../spo/errors.ts';
import type { Shape } from '../../spo/shape.ts';
import { refuseInsecureAddress } from '../secure-address.ts';
import { SIMULATED } from './simulated-name.ts';

const MOST_ENDPOINTS = 100;
const line = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^\u0000-\u001f\u007f]*$/, 'expected one line of text');
const filled = (most: number) => line(most).regex(/\S/, 'expected text that is not blank');

/** A model at an address, and how it is called. */
export type Endpoint = Shape<typeof endpoint>;
const endpoint = z.strictObject({
  name: filled(100),
  /** Up to and without `/chat/completions`. */
  baseUrl: line(1000)
    .trim()
    .regex(/^\S*$/, 'expected an address without spaces')
    .pipe(z.url({ protocol: /^https?$/, error: 'expected an address that starts with https:// or http://' })),
  model: filled(300),
  /** Null is not sent. */
  temperature: z.number().min(0).max(2).nullable(),
  /** Null is not sent. */
  reasoningEffort: filled(50).nullable(),
  /** Null for an endpoint that takes calls without a key. Keys go out in a header, which takes no other characters. */
  apiKey: z
    .string()
    .max(5000)
    .regex(/^[\u0021-\u007e]*$/, 'expected a key without spaces')
    .nullable(),
});

/** For each role the name of an endpoint, or `SIMULATED`. The simulated models are all three or none. */
export type RoleChoice = Shape<typeof roleChoiceSchema>;
export const roleChoiceSchema = z.strictObject({
  optimize: z.string(),
  evaluate: z.string(),
  execute: z.string(),
});

/** An endpoint as a form gives it. A key that is null keeps the saved one; an empty text is for endpoints without one. */
export type EndpointForm = Shape<typeof endpointFormSchema>;
export const endpointFormSchema = endpoint.extend({
  /** The name that it was saved under, when it is being renamed or edited; null for a new one. */
  previousName: z.string().nullable(),
});

export type SavedEndpoints = Omit<Shape<typeof savedEndpointsSchema>, 'version'>;
export const savedEndpointsSchema = z.strictObject({
  version: z.literal(1),
  endpoints: z.array(endpoint).max(MOST_ENDPOINTS),
  roles: roleChoiceSchema,
});

export const ALL_SIMULATED: RoleChoice = { optimize: SIMULATED, evaluate: SIMULATED, execute: SIMULATED };
export const NO_ENDPOINTS: SavedEndpoints = { endpoints: [], roles: ALL_SIMULATED };

/** @throws SpoError `bad-input` for a name that is not saved, with those that are */
export function endpointNamed(saved: SavedEndpoints, name: string): Endpoint {
  const found = saved.endpoints.find((endpoint) => endpoint.name === name);
  if (found !== undefined) return found;
  const known = saved.endpoints.map((endpoint) => endpoint.name).join(', ');
  throw new SpoError('bad-input', `There is no saved endpoint with the name "${name}".`, {
    remedy: known === '' ? 'None is saved yet: `spo ui` does that.' : `These are saved: ${known}.`,
  });
}

/**
 * The endpoint that a form describes. A saved key stays with its address: it is never sent to another one.
 * @throws SpoError `bad-input` for an address without encryption or with a password in it, or a key that would be kept
 *   for another address; `conflict` for an edit of one that is no longer there
 */
export function endpointOfForm(saved: SavedEndpoints, form: EndpointForm): Endpoint {
  const { previousName, apiKey: given, ...rest } = form;
  refuseInsecureAddress(rest.baseUrl, 'The base URL', false);
  refuseCredentials(rest.baseUrl);
  const previous = saved.endpoints.find(({ name }) => name === previousName);
  if (previousName !== null && previous === undefined) {
    throw new SpoError('conflict', `There is no longer an endpoint with the name "${previousName}".`, {
      remedy: 'It was renamed or deleted in another place. Add it anew, with its key.',
    });
  }
  if (given !== null) return { ...rest, apiKey: given === '' ? null : given };
  if (previous === undefined || previous.apiKey === null) return { ...rest, apiKey: null };
  if (new URL(previous.baseUrl).href === new URL(rest.baseUrl).href)
    return { ...rest, apiKey: previous.apiKey };
  throw new SpoError('bad-input', 'The saved key belongs to another base URL and is not sent to this one.', {
    remedy: 'Enter the key of the new address.',
  });
}

/** Addresses are shown and told of, which keys never are. */
function refuseCredentials(baseUrl: string): void {
  const { username, password } = new URL(baseUrl);
  if (username === '' && password === '') return;
  throw new SpoError('bad-input', 'The base URL has a user name or password in it.', {
    remedy: 'Take out what stands before the @, and enter the key in its own field.',
  });
}

/**
 * With the endpoint of a form added, or in the place of the one that it was.
 * @throws SpoError `bad-input`; `conflict` for a name that another endpoint has
 */
export function withEndpoint(saved: SavedEndpoints, form: EndpointForm): SavedEndpoints {
  const endpoint = endpointOfForm(saved, form);
  const { previousName } = form;
  if (endpoint.name === SIMULATED) {
    throw new SpoError('bad-input', `The name "${SIMULATED}" stands for the simulated models.`, {
      remedy: 'Choose another name.',
    });
  }
  if (endpoint.name !== previousName && saved.endpoints.some(({ name }) => name === endpoint.name)) {
    throw new SpoError('conflict', `There is already an endpoint with the name "${endpoint.name}".`, {
      remedy: 'Choose another name, or edit that endpoint.',
    });
  }
  const isKnown = saved.endpoints.some(({ name }) => name === previousName);
  const endpoints = isKnown
    ? saved.endpoints.map((each) => (each.name === previousName ? endpoint : each))
    : [...saved.endpoints, endpoint];
  if (endpoints.length > MOST_ENDPOINTS)
    throw new SpoError('bad-input', `At most ${MOST_ENDPOINTS} endpoints can be saved.`, {
      remedy: 'Delete one that is no longer used.',
    });
  const renamed = (name: string) => (isKnown && name === previousName ? endpoint.name : name);
  const { optimize, evaluate, execute } = saved.roles;
  return {
    endpoints,
    roles: { optimize: renamed(optimize), evaluate: renamed(evaluate), execute: renamed(execute) },
  };
}

/** Without an endpoint. Roles that it played leave all roles to the simulated models. @throws SpoError `bad-input` */
export function withoutEndpoint(saved: SavedEndpoints, name: string): SavedEndpoints {
  endpointNamed(saved, name);
  const endpoints = saved.endpoints.filter((endpoint) => endpoint.name !== name);
  const isUsed = Object.values(saved.roles).includes(name);
  return { endpoints, roles: isUsed ? ALL_SIMULATED : saved.roles };
}

/** @throws SpoError `bad-input` for a name that is not saved, or simulated and real models together */
export function withRoles(saved: SavedEndpoints, roles: RoleChoice): SavedEndpoints {
  const simulated = Object.values(roles).filter((name) => name === SIMULATED).length;
  if (simulated !== 0 && simulated !== 3) {
    throw new SpoError('bad-input', 'The simulated models play all three roles or none.', {
      remedy: 'Choose saved endpoints for all roles, or the simulated models for all.',
    });
  }
  for (const name of Object.values(roles)) if (name !== SIMULATED) endpointNamed(saved, name);
  return { ...saved, roles };
}
