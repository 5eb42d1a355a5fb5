import { logLine } from '../report/log-lines.js';
/** @param usage what the run has spent so far */
export function showProgress(usage) {
    const { stderr } = process;
    const width = () => (stderr.columns ?? 80) - 1;
    const clear = () => {
        if (stderr.isTTY)
            stderr.write('\r\u001b[2K');
    };
    const lasting = (event) => event.type === 'round-end' || event.type === 'warning';
    return {
        onEvent: (event) => {
            const line = logLine(event);
            if (line === null)
                return;
            clear();
            if (!stderr.isTTY || lasting(event))
                stderr.write(`${line}\n`);
            else
                stderr.write(`${line} · ${usage().calls} calls`.slice(0, width()));
        },
        end: clear,
    };
}
