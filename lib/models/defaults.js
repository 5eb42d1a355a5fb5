/** The only place that names models; their prices stand in `prices.ts`. Looked up 2026-11-22. */
export const DEFAULT_MODELS = {
    optimize: { model: 'gpt-6.1-terra', reasoningEffort: null, temperature: null },
    evaluate: { model: 'gpt-6-luna', reasoningEffort: 'none', temperature: 0.3 },
    execute: { model: 'gpt-6-luna', reasoningEffort: 'none', temperature: 0 },
};
/** Milliseconds that one call may take, from its first byte out to its last byte in. */
export const DEFAULT_REQUEST_TIMEOUT = 180_000;
/** Calls in flight at once over the whole run. */
export const DEFAULT_MAX_CONCURRENCY = 8;
/**
 * Which parameters a role sends.
 *
 * A model that the user named gets exactly what the user set: nobody here knows what it accepts, and an
 * unknown parameter is a 400 at many endpoints. Naming the default model is the same as naming none.
 *
 * The default models refuse a temperature (400) unless their effort is `none`. Hence:
 * - nothing set: judge and executor send effort `none` and their temperature, the optimizer sends neither
 * - effort set: it is sent, and the default temperature only goes along with effort `none`
 * - temperature set, effort not: effort `none` goes along, because the call would fail without it
 * - both set: both are sent, and a refusal is the endpoint's to explain
 */
export function modelSettings(role, chosen = {}) {
    const fallback = DEFAULT_MODELS[role];
    const { model, temperature, reasoningEffort } = chosen;
    if (model && model !== fallback.model) {
        return settings(model, temperature ?? null, reasoningEffort ?? null);
    }
    const needsNoEffort = typeof temperature === 'number';
    const effort = reasoningEffort ?? (needsNoEffort ? 'none' : fallback.reasoningEffort);
    return settings(fallback.model, temperature ?? (effort === 'none' ? fallback.temperature : null), effort);
}
function settings(model, temperature, reasoningEffort) {
    return {
        model,
        ...(temperature === null ? {} : { temperature }),
        ...(reasoningEffort === null ? {} : { reasoningEffort }),
    };
}
