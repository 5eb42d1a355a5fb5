import type { Answer, Round } from '../../../spo/types.ts';
import { NO_USAGE } from '../../../spo/usage.ts';
import type { ResultRound } from '../../api.ts';

/**
 * A round as the components of the report take it. The Python original keeps of a comparison only whether the round
 * succeeded, and an empty text for an answer that it did not get.
 * @param isFirst the first round of a result meets no other one
 */
export function shownRound(
  { round, prompt, succeeded, answers, detail }: ResultRound,
  isFirst: boolean,
): Round {
  if (detail !== null) return detail;
  return {
    round,
    outcome: isFirst ? 'initial' : succeeded ? 'accepted' : 'rejected',
    modification: '',
    prompt,
    answers: answers.map(shownAnswer),
    comparison: null,
    note: '',
    usage: NO_USAGE,
    finishedAt: 0,
  };
}

function shownAnswer({ question, answer }: ResultRound['answers'][number], caseIndex: number): Answer {
  if (answer === '') return { status: 'failed', caseIndex, question, reason: '—' };
  return { status: 'answered', caseIndex, question, text: answer };
}
