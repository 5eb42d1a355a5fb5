import { interruption } from '../call-spend.js';
/** A gate at which nobody waits. First come, first served: otherwise small calls would starve a large one. */
export function createGate() {
    /** Each answers whether it is done waiting. */
    const waiting = [];
    const reopen = () => {
        while (waiting[0]?.())
            waiting.shift();
    };
    const wait = (decide, signal) => new Promise((resolve, reject) => {
        const attempt = () => {
            try {
                const decision = decide();
                if (decision === null)
                    return false;
                resolve(decision);
            }
            catch (error) {
                reject(error);
            }
            signal?.removeEventListener('abort', leave);
            return true;
        };
        const leave = () => {
            waiting.splice(waiting.indexOf(attempt), 1);
            reject(interruption(signal));
            reopen();
        };
        signal?.addEventListener('abort', leave, { once: true });
        waiting.push(attempt);
    });
    return {
        reopen,
        async pass(decide, signal) {
            if (signal?.aborted)
                throw interruption(signal);
            const decision = waiting.length === 0 ? decide() : null;
            return decision ?? wait(decide, signal);
        },
    };
}
