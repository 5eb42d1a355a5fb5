import { ask } from '../asking/ask.ts';
import { optimizeMessages } from '../asking/instructions.ts';
import type { Parsed } from '../asking/parsed.ts';
import { isCaseFault } from '../errors.ts';
import { endedByOutage, lostTo } from '../outage.ts';
import type { Ports } from '../ports.ts';
import { withoutQuoteMarks } from '../proposal/form-leftovers.ts';
import { proposalFault } from '../proposal/proposal-fault.ts';
import { type Proposal, readProposal } from '../proposal/read-proposal.ts';
import type { Candidate, Outage, PromptSpec } from '../types.ts';

/** How often a usable proposal is asked for. */
export const ASKINGS = 2;

/**
 * Asks the optimizer for a prompt that differs from the incumbent and can take its place; a reply without one, and a call without a
 * reply, is asked for once more. What is wrong with a reply is told to the optimizer and to the log.
 * @throws SpoError for a fault that would hit every call, or when no reply came the second time either
 */
export async function propose(
  incumbent: Candidate,
  round: number,
  spec: PromptSpec,
  ports: Pick<Ports, 'models' | 'onEvent' | 'signal'>,
): Promise<Parsed<Proposal>> {
  let complaint = '';
  let outage: Outage | undefined;
  for (let number = 0; number < ASKINGS; number++) {
    const draw = { file: spec.key, phase: `round ${round}`, number };
    const messages = optimizeMessages(incumbent, spec, complaint);
    try {
      const reply = await ask(ports.models.optimizer, { role: 'optimize', messages, draw }, ports.signal);
      const proposal = usable(readProposal(reply.text, incumbent.prompt), incumbent, spec);
      if (proposal.ok) return proposal;
      complaint = proposal.reason;
      outage = undefined;
      if (number + 1 < ASKINGS) await tell(ports, spec, round, complaint);
    } catch (error) {
      if (!isCaseFault(error)) throw error;
      outage = lostTo(error).outage;
      if (outage === undefined) return unusable(error.message);
    }
  }
  if (outage !== undefined) throw endedByOutage(`Round ${round} got no reply from the optimizer`, outage);
  return unusable(complaint);
}

function unusable(why: string): Parsed<Proposal> {
  return { ok: false, reason: `the optimizer's reply could not be used: ${why}` };
}

function usable(parsed: Parsed<Proposal>, incumbent: Candidate, spec: PromptSpec): Parsed<Proposal> {
  if (!parsed.ok) return parsed;
  const prompt = withoutQuoteMarks(parsed.value.prompt, incumbent.prompt);
  const reason =
    prompt === incumbent.prompt.trim()
      ? 'the prompt was the same as before'
      : proposalFault(prompt, incumbent.prompt, spec);
  return reason === null ? { ok: true, value: { ...parsed.value, prompt } } : { ok: false, reason };
}

async function tell(
  { onEvent }: Pick<Ports, 'onEvent'>,
  { key }: PromptSpec,
  round: number,
  why: string,
): Promise<void> {
  const message = `Round ${round} asks for another proposal: ${why}.`;
  await onEvent({ type: 'warning', key, message });
}
