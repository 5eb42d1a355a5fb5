import { endpointOf } from '../models/cache/key.js';
import { OPENAI_BASE_URL } from '../models/openai/openai-model.js';
import { nameAt } from '../models/published-name.js';
import { canonicalJson } from './canonical-json.js';
/** Endpoints and keys are the workflow's: a file has no word for them. */
export function chosenModels(settings, file) {
    const { execution } = file;
    const notices = [];
    const chosen = (role, model, temperature) => ({
        ...modelOf(role, model, settings, notices),
        ...(temperature === undefined ? {} : { [`${role}-temperature`]: temperature }),
    });
    const { topP, maxTokens, responseFormat } = execution;
    return {
        settings: {
            ...settings,
            ...chosen('optimize', file.optimizeModel, file.optimizeTemperature),
            ...chosen('evaluate', file.evaluateModel, file.evaluateTemperature),
            ...chosen('execute', execution.model, execution.temperature),
        },
        answers: {
            ...(topP === undefined ? {} : { topP }),
            ...(maxTokens === undefined ? {} : { maxOutputTokens: maxTokens }),
            ...(responseFormat === undefined ? {} : { responseFormat }),
        },
        notices,
    };
}
function modelOf(role, name, settings, notices) {
    if (name === undefined)
        return {};
    const baseUrl = settings[`${role}-base-url`] ?? settings['base-url'] ?? OPENAI_BASE_URL;
    const model = settings.offline ? name : nameAt(baseUrl, name);
    if (model !== null)
        return { [`${role}-model`]: model };
    notices.push(`The file names the model ${name}, which ${endpointOf(baseUrl)} does not have: the workflow's \`${role}-model\` is used.`);
    return {};
}
/** What tells the results of a file's own models from those of the run's; null for a file that chooses nothing. */
export function modelChoice(file) {
    const { optimizeModel, evaluateModel, optimizeTemperature, evaluateTemperature, execution } = file;
    // A budget of tokens or money also limits each answer.
    const limitsOutput = file.maxTokens !== undefined || file.maxCostUsd !== undefined || undefined;
    const choice = { optimizeModel, evaluateModel, optimizeTemperature, evaluateTemperature, limitsOutput };
    const given = Object.entries({ ...choice, ...execution }).filter(([, value]) => value !== undefined);
    return given.length === 0 ? null : canonicalJson(Object.fromEntries(given));
}
