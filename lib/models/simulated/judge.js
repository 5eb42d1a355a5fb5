import { readSections } from '../../spo/sections.js';
import { meanQuality } from './executor.js';
/**
 * Probability that the judge picks the first answers: accuracy plus bias when they are the better ones, the
 * rest of accuracy minus bias when the second are, one half plus bias when neither is; cut to 0 and 1.
 */
export function firstPickProbability(better, { accuracy, positionBias }) {
    if (better === 'first')
        return cut(accuracy + positionBias);
    if (better === 'second')
        return 1 - cut(accuracy - positionBias);
    return cut(0.5 + positionBias);
}
/** One ballot of the simulated judge, from one number of the stream. */
export function simulatedBallot(better, traits, random) {
    return random() < firstPickProbability(better, traits) ? 'A' : 'B';
}
/** The judge's whole reply to the sections `ANSWERS A` and `ANSWERS B` of the last message. */
export function simulatedJudgement(messages, traits, random) {
    const sections = readSections(messages.at(-1)?.content ?? '');
    const first = sections.get('ANSWERS A');
    const second = sections.get('ANSWERS B');
    if (first === undefined || second === undefined)
        throw new Error('The simulated judge found no answers.');
    const qualities = [meanQuality(first), meanQuality(second)];
    const letter = simulatedBallot(betterOf(...qualities), traits, random);
    const [a, b] = qualities.map((quality) => quality.toFixed(1));
    return `<analyse>Simulated judgement: A reads as ${a} of 100 and B as ${b}, and this judge errs at a set rate.</analyse>
<choose>${letter}</choose>`;
}
function betterOf(first, second) {
    if (first === second)
        return 'neither';
    return first > second ? 'first' : 'second';
}
function cut(probability) {
    return Math.min(1, Math.max(0, probability));
}
