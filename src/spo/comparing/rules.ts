import { SpoError } from '../errors.ts';
import type { Abstention, Decision, Tally } from '../types.ts';
import { abstentionNote } from './abstentions.ts';
import { canStillDecide, fewestDecisivePairs, type SignTest, signTestDecision } from './sign-test.ts';

/** How far a comparison has come. */
export interface Progress {
  readonly tally: Tally;
  /** Pairs drawn so far, whatever their outcome. */
  readonly drawn: number;
  /** Ballots that abstained, by their reason; the tally has their sum. */
  readonly abstained: Readonly<Record<Abstention, number>>;
  /** True when every case only repeats itself, so that more pairs would show nothing new. */
  readonly exhausted: boolean;
}

/** When a comparison draws more pairs, and what it decides in the end. */
export interface Rule {
  /** Most pairs it can draw. */
  readonly most: number;
  /** Pairs to draw at once; 0 ends the comparison. */
  nextWave(progress: Progress): number;
  conclude(progress: Progress): { readonly decision: Decision; readonly note: string };
}

/** A judge that abstains on more than this share of its ballots decides nothing. */
export const MOST_ABSTENTIONS = 0.25;

/**
 * The paper's rule with balanced orders: a fixed number of ballots, and a side needs more than half of all
 * of them, abstentions included.
 * @throws SpoError `bad-input` for a number that cannot be balanced
 */
export function plainRule(ballots: number): Rule {
  if (!Number.isInteger(ballots) || ballots < 2 || ballots % 2 !== 0) {
    throw new SpoError('bad-input', `The number of ballots is ${ballots}, which cannot be balanced.`, {
      remedy: 'Use an even number of at least 2: each order of the two answers gets half of the ballots.',
    });
  }
  const pairs = ballots / 2;
  return {
    most: pairs,
    nextWave: ({ drawn }) => pairs - drawn,
    conclude: ({ tally }) => {
      const decides = (side: 'challenger' | 'incumbent') => 2 * tally.ballots[side] > ballots;
      if (decides('challenger')) return { decision: 'challenger', note: '' };
      return { decision: decides('incumbent') ? 'incumbent' : 'none', note: '' };
    },
  };
}

/** The numbers of a lead rule, in pairs. */
export interface LeadRuleSettings {
  readonly accept: number;
  readonly reject: number;
  readonly wave: number;
  readonly most: number;
}

/**
 * The rule for rounds: the challenger replaces the incumbent at a lead of `accept` agreeing pairs and is
 * given up at a lead of `reject` the other way. Rejecting early is cheap, since the prompt that stands is
 * kept; accepting wrongly is what the confirmation at the end guards against.
 */
export function leadRule({ accept, reject, wave, most }: LeadRuleSettings): Rule {
  const lead = ({ tally }: Progress) => tally.challenger - tally.incumbent;
  return {
    most,
    nextWave: (progress) => {
      const left = most - progress.drawn;
      const decided = lead(progress) >= accept || lead(progress) <= -reject;
      const hopeless = lead(progress) + left < accept;
      return decided || hopeless || progress.exhausted ? 0 : Math.min(wave, left);
    },
    conclude: (progress) => {
      if (tooManyAbstentions(progress.tally, progress.drawn)) return { decision: 'none', note: '' };
      if (lead(progress) >= accept) return { decision: 'challenger', note: '' };
      return { decision: lead(progress) <= -reject ? 'incumbent' : 'none', note: '' };
    },
  };
}

/**
 * The rule for verdicts: a sequential sign test over agreeing pairs. An abstention ends early stopping, so
 * that a judge who only speaks up for one side cannot stop the comparison while it is ahead.
 * @param wave pairs at once after the first wave, which is as large as the earliest decision
 */
export function signTestRule(test: SignTest, wave: number): Rule {
  const decided = ({ tally }: Progress, atEnd: boolean) =>
    signTestDecision(test, tally.challenger, tally.incumbent, atEnd);
  return {
    most: test.cap,
    nextWave: (progress) => {
      const { tally, drawn, exhausted } = progress;
      const left = test.cap - drawn;
      if (exhausted) return 0;
      if (drawn === 0) return Math.min(test.early[0] ?? wave, left);
      const abstained = abstentions(tally, drawn) > 0;
      if (!abstained && decided(progress, false) !== null) return 0;
      if (abstentions(tally, drawn) > MOST_ABSTENTIONS * 2 * test.cap) return 0;
      if (!canStillDecide(test, tally.challenger, tally.incumbent, left)) return 0;
      return Math.min(wave, left);
    },
    conclude: (progress) => {
      if (tooManyAbstentions(progress.tally, progress.drawn))
        return { decision: 'insufficient', note: noteOn(progress) };
      const winner = decided(progress, true);
      if (winner !== null) return { decision: winner === 'wins' ? 'challenger' : 'incumbent', note: '' };
      return inconclusive(test, progress);
    },
  };
}

function inconclusive(test: SignTest, { tally, drawn }: Progress): { decision: Decision; note: string } {
  const fresh = drawn - tally.identical - tally.repeat - tally.abstain;
  const needed = fewestDecisivePairs(test);
  if (tally.identical === drawn || fresh >= needed) return { decision: 'none', note: '' };
  return {
    decision: 'insufficient',
    note: `Only ${fresh} of ${drawn} pairs showed something new and a verdict needs at least ${needed}: add cases, or raise the executor's temperature so that answers vary.`,
  };
}

/** Ballots that could not be read, and both of a pair that lacked an answer. */
function abstentions(tally: Tally, drawn: number): number {
  const cast = tally.ballots.challenger + tally.ballots.incumbent + tally.ballots.abstain;
  return tally.ballots.abstain + (ballotsDue(tally, drawn) - cast);
}

/** Ballots that all pairs together called for. */
function ballotsDue(tally: Tally, drawn: number): number {
  return 2 * (drawn - tally.identical - tally.repeat - tally.byChecks);
}

function tooManyAbstentions(tally: Tally, drawn: number): boolean {
  return abstentions(tally, drawn) > MOST_ABSTENTIONS * ballotsDue(tally, drawn);
}

function noteOn({ tally, drawn, abstained }: Progress): string {
  const { tie, unreadable, refused } = abstained;
  const missing = abstentions(tally, drawn) - tie - unreadable - refused;
  return abstentionNote(
    { ...abstained, missing },
    ballotsDue(tally, drawn),
    `more than ${100 * MOST_ABSTENTIONS}%`,
  );
}
