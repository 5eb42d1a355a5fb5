import { verdictOf } from '../spo/comparing/tally.ts';
import { counted } from '../spo/counted.ts';
import type { Comparison } from '../spo/types.ts';
import type { Migration, PromptReport } from './run-report.ts';

/** What the outcome of a switch follows from. */
export type MigrationFacts = Pick<
  PromptReport,
  'verdict' | 'baseVersusHead' | 'note' | 'rounds' | 'bestRound' | 'bestVersusHead'
>;

type Standing = Pick<Migration, 'outcome' | 'reason'>;

/**
 * Whether one prompt can move to the new model. It can when the new model does not do reliably worse with the
 * present prompt, or else with the one that was found for it; whatever is open keeps it where it is.
 * @param adapted today's model with the present prompt against the new model with the prompt found for it;
 *   null when it did not come to that
 */
export function migrationOf(facts: MigrationFacts, adapted: Comparison | null): Migration {
  return { ...standingOf(facts, adapted), adapted };
}

function standingOf(facts: MigrationFacts, adapted: Comparison | null): Standing {
  const { verdict, baseVersusHead, note } = facts;
  switch (verdict) {
    case 'improved':
      return { outcome: 'ready', reason: 'The new model answers this prompt better.' };
    case 'no-reliable-change':
      return { outcome: 'ready', reason: `${noDifference(baseVersusHead)}.` };
    case 'regressed':
      return adapted === null ? notAdapted(facts) : asAdapted(facts, adapted);
    case 'budget-stopped':
      return { outcome: 'not-ready', reason: `A larger budget is needed. ${note}` };
    default:
      return { outcome: 'not-ready', reason: note };
  }
}

const WORSE = 'The new model answers the present prompt worse';

function asAdapted({ bestRound }: MigrationFacts, adapted: Comparison): Standing {
  const prompt = `the prompt of round ${bestRound?.round}`;
  const ready = 'ready-with-new-prompt';
  switch (verdictOf(adapted)) {
    case 'improved':
      return { outcome: ready, reason: `${WORSE}, and with ${prompt} better than today's model.` };
    case 'no-reliable-change':
      return { outcome: ready, reason: `${WORSE}. With ${prompt}: ${noDifference(adapted)}.` };
    case 'regressed':
      return { outcome: 'not-ready', reason: `${WORSE}, and with ${prompt} still worse than today's model.` };
    default: {
      const open = `Whether ${prompt} makes up for it is open: ${adapted.note}`;
      return { outcome: 'not-ready', reason: `${WORSE}. ${open}` };
    }
  }
}

function notAdapted({ note, rounds, bestRound, bestVersusHead }: MigrationFacts): Standing {
  const reason = (why: string): Standing => ({ outcome: 'not-ready', reason: why });
  // A search that did not run to its end says why.
  if (note !== '') return reason(`${WORSE}. ${note}`);
  if (bestRound === null)
    return reason(`${WORSE}, and ${counted(rounds.length, 'round')} found no better one.`);
  const open = bestVersusHead?.note || 'more rounds or more cases may find one that is.';
  return reason(`${WORSE}, and the prompt of round ${bestRound.round} was not confirmed: ${open}`);
}

function noDifference(comparison: Comparison | null): string {
  if (comparison === null) return 'No difference showed';
  const { challenger, incumbent, identical } = comparison.tally;
  const drawn = comparison.pairs.length;
  if (drawn > 0 && identical === drawn)
    return `No difference showed: all ${drawn} pairs of answers are the same`;
  return `No difference showed over ${counted(challenger + incumbent, 'decisive pair')} of ${drawn}`;
}
