import { costText } from '../../../../report/words/numbers.ts';
import { thousands } from '../../../../spo/counted.ts';
import { type RunCheck, SIMULATED, type UiState } from '../../../api.ts';
import type { formTexts } from './form-texts.ts';

type FormTexts = (typeof formTexts)['en'];

/** Which models a run would use. */
export function modelsSentence({ roles, endpoints }: UiState, texts: FormTexts): string {
  if (roles.execute === SIMULATED) return texts.offline;
  const modelOf = (name: string) => endpoints.find((endpoint) => endpoint.name === name)?.model ?? name;
  return texts.online(modelOf(roles.optimize), modelOf(roles.evaluate), modelOf(roles.execute));
}

/** The most that a run can take. */
export function mostSentence(
  { calls, tokens, costUsd }: NonNullable<RunCheck['most']>,
  texts: FormTexts,
): string {
  return texts.most(thousands(calls), thousands(tokens), costUsd === null ? null : costText(costUsd));
}
