import { systemClock } from '../jobs/system-clock.js';
import { logText } from '../report/log-lines.js';
import { SpoError } from '../spo/errors.js';
import { seededRandomness } from '../spo/random.js';
/** What every command needs around its job. */
export function runContext(seed) {
    const controller = new AbortController();
    const stop = (name) => {
        controller.abort(new SpoError('interrupted', `Stopped by ${name}.`));
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    return {
        clock: systemClock,
        random: seededRandomness(seed),
        environment: process.env,
        onNotice: (sentence) => console.error(logText(sentence)),
        signal: controller.signal,
    };
}
