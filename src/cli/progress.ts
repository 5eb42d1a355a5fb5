import { logLine } from '../report/text/log-lines.ts';
import { endLive, printError, printLive } from '../report/text/printer.ts';
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
  const lasting = (event: SpoEvent) => event.type === 'round-end' || event.type === 'warning';
  return {
    onEvent: (event) => {
      const line = logLine(event);
      if (line === null) return;
      if (lasting(event)) printError(line);
      else printLive(line, ` · ${usage().calls} calls`);
    },
    end: endLive,
  };
}
