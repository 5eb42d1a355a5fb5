import { comparePrompts } from './compare-prompts.js';
/**
 * The last incumbent meets the head version again, on fresh answers and first on the cases that the rounds
 * did not see: a search over rounds picks lucky winners, and only what holds up here is an improvement.
 * @param sample case indices that the rounds used
 * @throws SpoError for a fault that would hit every call
 */
export function confirm(winner, sample, ports) {
    return comparePrompts({ ...winner, incumbent: winner.spec.prompt, phase: 'confirm', seen: sample }, ports);
}
