import type { RoundOutcome, Verdict } from '../../../spo/types.ts';
import type { BestRound } from '../../run-report.ts';
import type { Standing } from '../../standings.ts';
import { terms } from '../../words/terms.ts';
import { useTexts } from './language.tsx';

type Tone = 'good' | 'bad' | 'caution' | 'neutral';

const VERDICT_TONES: Readonly<Record<Verdict, Tone>> = {
  improved: 'good',
  regressed: 'bad',
  'no-reliable-change': 'neutral',
  'insufficient-evidence': 'caution',
  'budget-stopped': 'caution',
  error: 'bad',
};

const STANDING_TONES: Readonly<Record<Standing, Tone>> = {
  ...VERDICT_TONES,
  ready: 'good',
  'ready-with-new-prompt': 'caution',
  'not-ready': 'bad',
  new: 'neutral',
  removed: 'neutral',
  off: 'neutral',
  invalid: 'bad',
  'not-compared': 'neutral',
  better: 'good',
  tentative: 'caution',
};

const OUTCOME_TONES: Readonly<Record<RoundOutcome, Tone>> = {
  initial: 'neutral',
  accepted: 'good',
  rejected: 'neutral',
  tie: 'neutral',
  'no-proposal': 'caution',
  failed: 'bad',
};

export function Tag({ tone, text }: { readonly tone: Tone; readonly text: string }) {
  return <span class={`tag ${tone}`}>{text}</span>;
}

export function VerdictTag({ verdict }: { readonly verdict: Verdict }) {
  return <Tag tone={VERDICT_TONES[verdict]} text={useTexts(terms).verdict(verdict)} />;
}

export function StandingTag({ standing }: { readonly standing: Standing }) {
  return <Tag tone={STANDING_TONES[standing]} text={useTexts(terms).standing(standing)} />;
}

export function FoundTag({ best }: { readonly best: BestRound }) {
  return <Tag tone={best.confirmed ? 'good' : 'caution'} text={useTexts(terms).found(best)} />;
}

export function OutcomeTag({ outcome }: { readonly outcome: RoundOutcome }) {
  return <Tag tone={OUTCOME_TONES[outcome]} text={useTexts(terms).outcome(outcome)} />;
}
