import type { PromptModels } from '../../models/run/run-models.ts';
import { maskOf } from '../../settings/secrets.ts';
import type { Ports, SpoEvent } from '../../spo/ports.ts';
import type { Run } from '../run.ts';

/** What the algorithm is given for one prompt: exactly its own ports, and nothing of the run behind them. */
export function portsOf(
  { ports: { clock, random, onEvent }, settings }: Pick<Run, 'ports' | 'settings'>,
  { models, usage }: Pick<PromptModels, 'models' | 'usage'>,
  signal: AbortSignal | undefined,
): Ports {
  const mask = maskOf(settings);
  const shown = (event: SpoEvent) => onEvent(mask.data(event));
  return { models, clock, random, onEvent: shown, usage, ...(signal === undefined ? {} : { signal }) };
}
