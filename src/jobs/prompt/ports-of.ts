import type { PromptModels } from '../../models/run/run-models.ts';
import type { Ports } from '../../spo/ports.ts';
import type { Run } from '../run.ts';

/** What the algorithm is given for one prompt: exactly its own ports, and nothing of the run behind them. */
export function portsOf(
  { ports: { clock, random, onEvent } }: Pick<Run, 'ports'>,
  { models, usage }: Pick<PromptModels, 'models' | 'usage'>,
  signal: AbortSignal | undefined,
): Ports {
  return { models, clock, random, onEvent, usage, ...(signal === undefined ? {} : { signal }) };
}
