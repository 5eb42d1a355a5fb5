import { compare } from '../comparing/compare.ts';
import { answeredByBoth, judgePair } from '../comparing/evaluate.ts';
import { endedByOutage, outageOfBallots } from '../outage.ts';
import type { Ports } from '../ports.ts';
import type { Answer, Comparison, PromptSpec } from '../types.ts';
import { type LoopSettings, roundRule } from './settings.ts';

/**
 * Compares the answers of a round: the whole set at once, as the paper does, or case by case.
 * @throws SpoError for a fault that would hit every call, or when most ballots got no reply
 */
export async function compareAnswers(
  round: number,
  incumbent: readonly Answer[],
  challenger: readonly Answer[],
  spec: PromptSpec,
  settings: LoopSettings,
  ports: Pick<Ports, 'models' | 'onEvent' | 'signal'>,
): Promise<Comparison> {
  const byCase = settings.judgeBy === 'case';
  // A case that one side has no answer to would be an abstention in every turn.
  const cases = answeredByBoth({ caseIndex: null, incumbent, challenger }).challenger;
  const comparison = await compare(
    {
      spec,
      rule: roundRule(settings.ballots),
      step: 'evaluate',
      cycle: byCase ? Math.max(1, cases.length) : 1,
      skipRepeats: false,
      keepPartial: false,
      judge: (sides, number) => {
        const draw = { file: spec.key, phase: `round ${round}`, number };
        // The plain rule asks for exactly as many ballots as were set, whatever the answers are.
        return judgePair(sides, spec, draw, ports, typeof settings.ballots !== 'number');
      },
      sides: (number) => {
        if (!byCase) return { caseIndex: null, incumbent, challenger };
        const caseIndex = cases[number % cases.length]?.caseIndex ?? 0;
        const ofCase = (answers: readonly Answer[]) =>
          answers.filter((answer) => answer.caseIndex === caseIndex);
        return { caseIndex, incumbent: ofCase(incumbent), challenger: ofCase(challenger) };
      },
    },
    ports,
  );
  const outage = outageOfBallots(comparison.pairs);
  if (outage !== null) throw endedByOutage(`Round ${round} got no reply from the judge`, outage);
  return comparison;
}
