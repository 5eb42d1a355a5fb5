import { ask } from '../asking/ask.ts';
import { optimizeMessages } from '../asking/instructions.ts';
import { countWords, type Parsed, type Proposal, parseProposal } from '../asking/parse-reply.ts';
import { isCaseFault } from '../errors.ts';
import { endedByOutage, lostTo } from '../outage.ts';
import type { Ports } from '../ports.ts';
import type { Candidate, Outage, PromptSpec } from '../types.ts';

/** How often a usable proposal is asked for. */
export const ASKINGS = 2;
/** No prompt for people to review is longer, and a prompt file may have 1 MiB. */
const MOST_CHARACTERS = 100_000;

/**
 * Asks the optimizer for a prompt that differs from the incumbent and keeps the word limit and the placeholders; a reply without
 * one, and a call without a reply, is asked for once more.
 * @throws SpoError for a fault that would hit every call, or when no reply came the second time either
 */
export async function propose(
  incumbent: Candidate,
  round: number,
  spec: PromptSpec,
  ports: Pick<Ports, 'models' | 'signal'>,
): Promise<Parsed<Proposal>> {
  let complaint = '';
  let outage: Outage | undefined;
  for (let number = 0; number < ASKINGS; number++) {
    const draw = { file: spec.key, phase: `round ${round}`, number };
    const messages = optimizeMessages(incumbent, spec, complaint);
    try {
      const reply = await ask(ports.models.optimizer, { role: 'optimize', messages, draw }, ports.signal);
      const proposal = usable(parseProposal(reply.text), incumbent, spec);
      if (proposal.ok) return proposal;
      complaint = proposal.reason;
      outage = undefined;
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
  const { prompt } = parsed.value;
  if (prompt === incumbent.prompt.trim()) return { ok: false, reason: 'the prompt was the same as before' };
  if (prompt.length > MOST_CHARACTERS) {
    return {
      ok: false,
      reason: `the prompt had ${prompt.length} characters and ${MOST_CHARACTERS} are the most`,
    };
  }
  const lost = (spec.placeholders ?? []).filter((placeholder) => !prompt.includes(placeholder));
  if (lost.length > 0) {
    return { ok: false, reason: `the prompt lost ${lost.join(', ')}, which the original fills in` };
  }
  if (spec.count === null) return parsed;
  const words = countWords(prompt);
  return words > spec.count
    ? { ok: false, reason: `the prompt had ${words} words and the limit is ${spec.count}` }
    : parsed;
}
