import { SpoError } from '../../spo/errors.js';
import { addUsage, NO_USAGE } from '../../spo/usage.js';
import { afterAttempts, spendOf, withSpend } from '../call-spend.js';
/**
 * Learns from a refusal that names a parameter and sends the call again without it, or under its other name.
 * Models change under a run's settings: what one version took, the next refuses with a 400. Each further call
 * goes through `model` and counts there and in the usage as a call and a retry; calls that were refused
 * together learn once and are all sent again.
 * @param parameters the same object that the adapter beneath takes its names from
 */
export function drifting(model, parameters) {
    return { name: model.name, complete: (request, signal) => adapt(model, parameters, request, signal) };
}
async function adapt(model, parameters, request, signal) {
    const learned = new Set();
    let spent = NO_USAGE;
    for (let attempt = 1;; attempt++) {
        try {
            return afterAttempts(await model.complete(request, signal), spent, attempt);
        }
        catch (error) {
            if (!(error instanceof SpoError))
                throw error;
            spent = addUsage(spent, spendOf(error));
            const { refusedParameter: refused } = error.evidence;
            // A parameter that is refused again although it was left out would be refused for ever.
            const known = typeof refused !== 'string' || learned.has(refused);
            if (known || !parameters.learn(refused))
                throw attempt === 1 ? error : withSpend(error, spent);
            learned.add(refused);
        }
    }
}
