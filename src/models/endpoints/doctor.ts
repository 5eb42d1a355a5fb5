import type { ProxyEnvironment } from '../../machine/proxy-addresses.ts';
import type { RunSettings } from '../../settings/run-settings.ts';
import type { Clock, Role } from '../../spo/ports.ts';
import { ROLES } from '../../spo/ports.ts';
import { createTransport, type Fetch } from '../openai/connection/keep-alive-fetch.ts';
import { proxyAgents } from '../openai/connection/proxy.ts';
import { type Acceptance, type ProbeResult, probe } from '../openai/probe.ts';
import { type RoleOptions, roleOptions } from '../run/role-options.ts';
import { type RoleTrial, type TriedRole, tryRole } from './role-trial.ts';

export interface DoctorOptions {
  readonly settings: RunSettings;
  readonly clock: Clock;
  /** HTTPS_PROXY, HTTP_PROXY and NO_PROXY are read. */
  readonly environment: ProxyEnvironment;
  readonly signal?: AbortSignal;
}

/** A parameter with the value that was tried. */
export interface TriedParameter<Value> {
  readonly value: Value;
  readonly acceptance: Acceptance;
}

export interface ModelDiagnosis {
  readonly model: string;
  /** The roles that it plays with these settings. */
  readonly roles: readonly Role[];
  readonly temperature: TriedParameter<number>;
  readonly reasoningEffort: TriedParameter<string>;
  readonly tokenParameter: ProbeResult['tokenParameter'];
  /** What it made of the real form of each of its roles; none when no call was answered. */
  readonly trials: readonly RoleTrial[];
  /** Milliseconds; null when no call was answered. */
  readonly latency: number | null;
  readonly calls: number;
  /** What is wrong, and which settings to change, by their names in backticks; null for a model that works. */
  readonly problem: { readonly message: string; readonly remedy: string } | null;
}

export interface EndpointDiagnosis {
  /** Without credentials. */
  readonly address: string;
  /** `unknown` when no call came as far as the key. */
  readonly key: 'accepted' | 'refused' | 'not set' | 'unknown';
  readonly models: readonly ModelDiagnosis[];
}

export interface Diagnosis {
  /** None when the models are simulated. */
  readonly endpoints: readonly EndpointDiagnosis[];
  readonly notices: readonly string[];
}

interface Patient {
  readonly options: RoleOptions;
  readonly roles: Role[];
}

/**
 * Tries key, base URL and each model of the settings with at most 4 tiny calls a model, and then each role with its
 * real form. Values that are not set are tried as well: temperature 0 and reasoning effort `none`.
 * @throws SpoError `bad-input` when a setting cannot be used at all; `interrupted`
 */
export async function diagnose({ settings, clock, environment, signal }: DoctorOptions): Promise<Diagnosis> {
  if (settings.offline) return { endpoints: [], notices: [] };
  const agents = proxyAgents(environment);
  const fetch = createTransport(agents);
  const endpoints = new Map<string, Patient[]>();
  for (const patient of patientsOf(settings)) {
    const { baseUrl, apiKey } = patient.options;
    const key = JSON.stringify([baseUrl, apiKey]);
    endpoints.set(key, [...(endpoints.get(key) ?? []), patient]);
  }
  const examined = [...endpoints.values()].map(async (patients) => {
    const results = patients.map((patient) => examine(patient, settings, fetch, clock, signal));
    return endpointDiagnosis(patients, await Promise.all(results));
  });
  return {
    endpoints: await Promise.all(examined),
    notices: agents.notice === null ? [] : [agents.notice],
  };
}

/** Roles that share endpoint, key and model share their calls; the first one's parameters are tried. */
function patientsOf(settings: RunSettings): Patient[] {
  const patients = new Map<string, Patient>();
  for (const role of ROLES) {
    const options = roleOptions(role, settings);
    const key = JSON.stringify([options.baseUrl, options.apiKey, options.model]);
    const patient = patients.get(key) ?? { options, roles: [] };
    patient.roles.push(role);
    patients.set(key, patient);
  }
  return [...patients.values()];
}

interface Examination {
  readonly diagnosis: ModelDiagnosis;
  /** A 403 may be about the model. */
  readonly refusesKey: boolean;
}

async function examine(
  { options, roles }: Patient,
  settings: RunSettings,
  fetch: Fetch,
  clock: Clock,
  signal: AbortSignal | undefined,
): Promise<Examination> {
  const [role = 'execute'] = roles;
  const { temperature = 0, reasoningEffort = 'none' } = options;
  const result = await probe({ ...options, temperature, reasoningEffort, fetch, clock, role }, signal);
  const tried: TriedRole[] = [];
  // One after the other: a local server has one slot.
  if (result.error === null) {
    for (const each of roles)
      tried.push(await tryRole(each, roleOptions(each, settings), fetch, clock, signal));
  }
  const trials = tried.map(({ trial }) => trial);
  const diagnosis = {
    model: options.model,
    roles,
    temperature: { value: temperature, acceptance: result.temperature },
    reasoningEffort: { value: reasoningEffort, acceptance: result.reasoningEffort },
    tokenParameter: result.tokenParameter,
    latency: result.latency,
    trials,
    calls: tried.reduce((sum, { calls }) => sum + calls, result.calls),
    problem: problemOf(result, options, roles, settings) ?? problemOfTrials(trials, options.model),
  };
  const { code, evidence } = result.error ?? {};
  return { diagnosis, refusesKey: code === 'model-unauthorized' && evidence?.status !== 403 };
}

function problemOf(
  { error, temperature, reasoningEffort }: ProbeResult,
  options: RoleOptions,
  roles: readonly Role[],
  settings: RunSettings,
): ModelDiagnosis['problem'] {
  if (error !== null) {
    return { message: error.message, remedy: namedFor(roles, settings, error.remedy ?? '') };
  }
  const blocking = [
    ...(temperature === 'refused-unnamed' && options.temperature !== undefined
      ? roles.map((role) => `\`${role}-temperature\``)
      : []),
    ...(reasoningEffort === 'refused-unnamed' && options.reasoningEffort !== undefined
      ? ['`reasoning-effort`']
      : []),
  ];
  if (blocking.length === 0) return null;
  return {
    message: `${options.model} refuses a parameter that a run would send, without naming it.`,
    remedy: `Leave out ${blocking.join(' and ')}.`,
  };
}

const FORMS = { optimize: 'proposal', evaluate: 'ballot', execute: 'answer' } as const;

function problemOfTrials(trials: readonly RoleTrial[], model: string): ModelDiagnosis['problem'] {
  const failed = trials.filter(({ finding }) => finding === 'unreadable');
  if (failed.length === 0) return null;
  const what = failed.map(({ role, words }) => `${FORMS[role]} that could be read (${words})`).join(', nor ');
  const settings = failed.map(({ role }) => `\`${role}-model\``).join(' and ');
  return {
    message: `${model} gave no ${what}.`,
    remedy: `Set ${settings} to a model that follows the form, or lower \`reasoning-effort\` where it only thinks.`,
  };
}

/** Puts the settings that these roles go by in the place of those that the remedy names. */
function namedFor(roles: readonly Role[], settings: RunSettings, remedy: string): string {
  return remedy.replaceAll(
    /`(?:(?:optimize|evaluate|execute)-)?(model|api-key|base-url)`/g,
    (_, name: 'model' | 'api-key' | 'base-url') => {
      const own = roles.filter((role) => name === 'model' || settings[`${role}-${name}`] !== undefined);
      return own.length === 0 ? `\`${name}\`` : own.map((role) => `\`${role}-${name}\``).join(' and ');
    },
  );
}

function endpointDiagnosis(
  patients: readonly Patient[],
  examined: readonly Examination[],
): EndpointDiagnosis {
  const { baseUrl = '', apiKey = null } = patients[0]?.options ?? {};
  return {
    address: withoutCredentials(baseUrl),
    key: apiKey === null ? 'not set' : keyState(examined),
    models: examined.map(({ diagnosis }) => diagnosis),
  };
}

function keyState(examined: readonly Examination[]): EndpointDiagnosis['key'] {
  if (examined.some(({ diagnosis }) => diagnosis.latency !== null)) return 'accepted';
  return examined.some(({ refusesKey }) => refusesKey) ? 'refused' : 'unknown';
}

function withoutCredentials(baseUrl: string): string {
  const url = URL.parse(baseUrl);
  return url === null ? 'the endpoint' : `${url.origin}${url.pathname}`;
}
