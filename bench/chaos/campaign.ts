import { sideBySide } from '../../src/machine/side-by-side.ts';
import { seededRandomness } from '../../src/spo/random.ts';
import { type ChaosPlan, planOf } from './plan.ts';
import { type ChaosOutcome, chaosRun } from './run.ts';
import { startChaosServer } from './server.ts';

const FAILURE_RATE = 0.2;
const AT_ONCE = 8;

export interface Campaign {
  readonly outcomes: readonly ChaosOutcome[];
  /** As the server counted them. */
  readonly calls: number;
  /** Times of each fault, by its name. */
  readonly faults: ReadonlyMap<string, number>;
}

/** Runs a bundled command so many times, several at once, each against a server that fails a share of its calls. */
export async function runCampaign(
  bundle: string,
  runs: number,
  isChosen: (plan: ChaosPlan) => boolean = () => true,
): Promise<Campaign> {
  await using server = await startChaosServer(FAILURE_RATE);
  const random = seededRandomness('plan');
  const plans = Array.from({ length: runs }, (_, run) => planOf(run, random)).filter(isChosen);
  const outcomes = await sideBySide(
    plans.map((plan) => () => chaosRun(bundle, plan, server)),
    AT_ONCE,
  );
  const faults = new Map<string, number>();
  let calls = 0;
  for (const { run } of plans) {
    const record = server.record(run);
    calls += record.calls;
    for (const [name, count] of record.faults) faults.set(name, (faults.get(name) ?? 0) + count);
  }
  return { outcomes, calls, faults };
}
