import { SpoError } from '../../spo/errors.js';
import { interruption } from '../call-spend.js';
import { DEFAULT_MAX_CONCURRENCY } from '../defaults.js';
import { createFairLine } from './fair-line.js';
import { createPace } from './pace.js';
import { createStartWindow } from './start-window.js';
/**
 * Opens a queue. It belongs beneath the retries, so that each attempt waits its turn and a call that backs
 * off holds no place. Prompt files take turns. When the endpoint refuses a call for its rate, all calls wait
 * until the pause that it asks for is over, and fewer go out at once for a while (`pace.ts`). A call that is
 * aborted while it waits never goes out and counts as none.
 * @throws SpoError `bad-input` for a limit that is not a positive whole number
 */
export function createLimiter(options) {
    const { clock, maxConcurrency = DEFAULT_MAX_CONCURRENCY, requestsPerMinute = null } = options;
    const pace = createPace(positive('max-concurrency', maxConcurrency), clock);
    const aMinute = requestsPerMinute === null ? null : positive('requests-per-minute', requestsPerMinute);
    const gate = openGate(pace, createStartWindow(aMinute, clock), clock);
    const send = async (model, request, signal) => {
        const sentIn = await gate.enter(request.draw.file, signal);
        try {
            const reply = await model.complete(request, signal);
            pace.succeeded(sentIn);
            return reply;
        }
        catch (error) {
            pace.failed(sentIn, error);
            throw error;
        }
        finally {
            gate.leave();
        }
    };
    return {
        wrap: (model) => ({ name: model.name, complete: (request, signal) => send(model, request, signal) }),
    };
}
function openGate(pace, window, clock) {
    const line = createFairLine();
    let inFlight = 0;
    let alarm = null;
    const admit = () => {
        while (line.size > 0 && inFlight < pace.width) {
            const opensAt = Math.max(pace.resumesAt, window.opensAt());
            const wait = opensAt === 0 ? 0 : opensAt - clock.now();
            if (wait > 0) {
                wakeAfter(wait);
                return;
            }
            window.start();
            inFlight++;
            line.next()?.();
        }
    };
    const wakeAfter = (wait) => {
        if (alarm !== null)
            return;
        alarm = new AbortController();
        const wake = () => {
            alarm = null;
            admit();
        };
        clock.sleep(wait, alarm.signal).then(wake, wake);
    };
    return {
        enter: (file, signal) => new Promise((resolve, reject) => {
            if (signal?.aborted)
                throw interruption(signal);
            const giveUp = () => {
                line.leave(file, start);
                // A pause that nobody waits for must not keep the process alive.
                if (line.size === 0)
                    alarm?.abort();
                reject(interruption(signal));
            };
            const start = () => {
                signal?.removeEventListener('abort', giveUp);
                resolve(pace.slowdowns);
            };
            signal?.addEventListener('abort', giveUp, { once: true });
            line.join(file, start);
            admit();
        }),
        leave: () => {
            inFlight--;
            admit();
        },
    };
}
function positive(setting, value) {
    if (Number.isSafeInteger(value) && value >= 1)
        return value;
    throw new SpoError('bad-input', `\`${setting}\` is ${value}.`, {
        remedy: `Set \`${setting}\` to a whole number of at least 1.`,
    });
}
