import { modelSettings } from '../models/defaults.js';
import { OPENAI_BASE_URL } from '../models/openai/openai-model.js';
import { refuseInsecureAddress } from '../models/secure-address.js';
import { SpoError } from '../spo/errors.js';
/** @throws SpoError `bad-input` for an insecure endpoint, or neither a key nor an endpoint that may need none */
export function roleOptions(model, settings) {
    // But for its name, the model that could replace the executor is called as the executor is.
    const role = model === 'compare' ? 'execute' : model;
    const ownEndpoint = settings[`${role}-base-url`];
    const baseUrl = ownEndpoint ?? settings['base-url'];
    // The common key must not go to an address that was set for one role alone.
    const apiKey = settings[`${role}-api-key`] ?? (ownEndpoint === undefined ? settings['api-key'] : undefined);
    if (apiKey === undefined && baseUrl === undefined) {
        throw new SpoError('bad-input', `There is no API key for the model that plays the role "${role}".`, {
            remedy: `Set api-key (or OPENAI_API_KEY), or ${role}-api-key; or set offline to try it with a simulated model.`,
        });
    }
    if (baseUrl !== undefined) {
        const setting = ownEndpoint === undefined ? 'base-url' : `${role}-base-url`;
        refuseInsecureAddress(baseUrl, setting, settings['allow-http']);
    }
    const chosen = modelSettings(role, {
        model: settings[`${model}-model`] ?? null,
        temperature: settings[`${role}-temperature`] ?? null,
        reasoningEffort: settings['reasoning-effort'] ?? null,
    });
    return {
        ...chosen,
        baseUrl: baseUrl ?? OPENAI_BASE_URL,
        apiKey: apiKey ?? null,
        mode: role === 'execute' ? settings['execute-mode'] : 'base_model',
        timeout: settings['request-timeout'] * 1000,
    };
}
