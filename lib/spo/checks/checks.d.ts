import type { Check } from '../types.ts';
/**
 * The labels of those `checks` that `answerText` does not pass, in their order. White space around the answer
 * counts for none of them but `contains`. Total in `answerText`, and the same on every machine.
 *
 * @throws SpoError `bad-input` for a pattern or schema that does not compile, which no parsed file has
 */
export declare function failedChecks(checks: readonly Check[], answerText: string): readonly string[];
