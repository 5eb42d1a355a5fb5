import { setTimeout as wait } from 'node:timers/promises';
/** The clock of the machine. */
export const systemClock = {
    now: () => Date.now(),
    sleep: async (milliseconds, signal) => {
        await wait(milliseconds, undefined, signal ? { signal } : {});
    },
};
