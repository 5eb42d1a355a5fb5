import { addUsage, NO_USAGE } from '../spo/usage.js';
import { spendOf } from './call-spend.js';
/** A meter at zero. Failed calls count with every attempt they made; it belongs above the retries. */
export function createMeter() {
    let total = NO_USAGE;
    const wrap = (model) => ({
        name: model.name,
        async complete(request, signal) {
            try {
                const reply = await model.complete(request, signal);
                total = addUsage(total, reply.usage);
                return reply;
            }
            catch (error) {
                total = addUsage(total, spendOf(error));
                throw error;
            }
        },
    });
    return { usage: () => total, wrap };
}
