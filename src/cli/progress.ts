import { logLine } from '../report/text/log-lines.ts';
import type { SpoEvent } from '../spo/ports.ts';
import type { Usage } from '../spo/types.ts';

/** Shows events on standard error: one live line in a terminal, plain lines elsewhere. */
export interface Progress {
  readonly onEvent: (event: SpoEvent) => void;
  /** Clears the live line. */
  readonly end: () => void;
}

/** @param usage what the run has spent so far */
export function showProgress(usage: () => Usage): Progress {
  const { stderr } = process;
  const width = () => (stderr.columns ?? 80) - 1;
  const clear = () => {
    if (stderr.isTTY) stderr.write('\r\u001b[2K');
  };
  const lasting = (event: SpoEvent) => event.type === 'round-end' || event.type === 'warning';
  return {
    onEvent: (event) => {
      const line = logLine(event);
      if (line === null) return;
      clear();
      if (!stderr.isTTY || lasting(event)) stderr.write(`${line}\n`);
      else stderr.write(`${line} · ${usage().calls} calls`.slice(0, width()));
    },
    end: clear,
  };
}
