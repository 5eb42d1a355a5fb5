import { createTransport } from '../models/openai/keep-alive-fetch.js';
import { probe } from '../models/openai/probe.js';
import { proxyAgents } from '../models/openai/proxy.js';
import { roleOptions } from './role-options.js';
const ROLES = ['optimize', 'evaluate', 'execute'];
/**
 * Tries key, base URL and each model of the settings with at most 4 tiny calls a model. Values that are not
 * set are tried as well: temperature 0 and reasoning effort `none`.
 * @throws SpoError `bad-input` when a setting cannot be used at all; `interrupted`
 */
export async function diagnose({ settings, clock, environment, signal }) {
    if (settings.offline)
        return { endpoints: [], notices: [] };
    const agents = proxyAgents(environment);
    const fetch = createTransport(agents);
    const endpoints = new Map();
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
function patientsOf(settings) {
    const patients = new Map();
    for (const role of ROLES) {
        const options = roleOptions(role, settings);
        const key = JSON.stringify([options.baseUrl, options.apiKey, options.model]);
        const patient = patients.get(key) ?? { options, roles: [] };
        patient.roles.push(role);
        patients.set(key, patient);
    }
    return [...patients.values()];
}
async function examine({ options, roles }, settings, fetch, clock, signal) {
    const [role = 'execute'] = roles;
    const { temperature = 0, reasoningEffort = 'none' } = options;
    const result = await probe({ ...options, temperature, reasoningEffort, fetch, clock, role }, signal);
    const diagnosis = {
        model: options.model,
        roles,
        temperature: { value: temperature, acceptance: result.temperature },
        reasoningEffort: { value: reasoningEffort, acceptance: result.reasoningEffort },
        tokenParameter: result.tokenParameter,
        latency: result.latency,
        calls: result.calls,
        problem: problemOf(result, options, roles, settings),
    };
    return { diagnosis, status: result.error?.evidence.status };
}
function problemOf({ error, temperature, reasoningEffort }, options, roles, settings) {
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
    if (blocking.length === 0)
        return null;
    return {
        message: `${options.model} refuses a parameter that a run would send, without naming it.`,
        remedy: `Leave out ${blocking.join(' and ')}.`,
    };
}
/** Puts the settings that these roles go by in the place of those that the remedy names. */
function namedFor(roles, settings, remedy) {
    return remedy.replaceAll(/`(?:(?:optimize|evaluate|execute)-)?(model|api-key|base-url)`/g, (_, name) => {
        const own = roles.filter((role) => name === 'model' || settings[`${role}-${name}`] !== undefined);
        return own.length === 0 ? `\`${name}\`` : own.map((role) => `\`${role}-${name}\``).join(' and ');
    });
}
function endpointDiagnosis(patients, examined) {
    const { baseUrl = '', apiKey = null } = patients[0]?.options ?? {};
    return {
        address: withoutCredentials(baseUrl),
        key: apiKey === null ? 'not set' : keyState(examined),
        models: examined.map(({ diagnosis }) => diagnosis),
    };
}
function keyState(examined) {
    if (examined.some(({ diagnosis }) => diagnosis.latency !== null))
        return 'accepted';
    return examined.some(({ status }) => status === 401) ? 'refused' : 'unknown';
}
function withoutCredentials(baseUrl) {
    const url = URL.parse(baseUrl);
    return url === null ? 'the endpoint' : `${url.origin}${url.pathname}`;
}
