import { type RunCheck, type UiState } from '../../api.ts';
import type { formTexts } from './form-texts.ts';
type FormTexts = (typeof formTexts)['en'];
/** Which models a run would use. */
export declare function modelsSentence({ roles, endpoints }: UiState, texts: FormTexts): string;
/** The most that a run can take. */
export declare function mostSentence({ calls, tokens, costUsd }: NonNullable<RunCheck['most']>, texts: FormTexts): string;
export {};
