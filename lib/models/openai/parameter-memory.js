/** Names that a parameter has elsewhere; the first one of OpenAI's newer models, the second of everybody else's. */
const RENAMED = new Map([['max_completion_tokens', 'max_tokens']]);
const LAST_NAMES = new Set(RENAMED.values());
/** Every parameter under its own name, whatever the model says to it. */
export const NOTHING_LEARNED = { nameOf: (parameter) => parameter, learn: () => false };
/**
 * A memory that knows nothing yet.
 * @param onNotice called with one sentence for each thing learned
 */
export function createParameterMemory(onNotice) {
    const models = new Map();
    return {
        of: (address) => {
            const { baseUrl, model, responseFormat } = address;
            const key = JSON.stringify([baseUrl.replace(/\/+$/, ''), model, responseFormat ?? null]);
            const known = models.get(key) ?? learner(address, onNotice);
            models.set(key, known);
            return known;
        },
    };
}
function learner({ baseUrl, model }, onNotice) {
    const refused = new Set();
    const host = URL.parse(baseUrl)?.host ?? 'its endpoint';
    return {
        nameOf: (parameter) => (refused.has(parameter) ? (RENAMED.get(parameter) ?? null) : parameter),
        learn: (parameter) => {
            if (LAST_NAMES.has(parameter))
                return false;
            if (refused.has(parameter))
                return true;
            refused.add(parameter);
            const other = RENAMED.get(parameter);
            const instead = other === undefined ? 'it is left out' : `\`${other}\` is sent in its place`;
            onNotice(`${model} at ${host} does not take \`${parameter}\`: ${instead} for the rest of the run.`);
            return true;
        },
    };
}
