import { keyedOrder } from './random.js';
/** All case indices in an order hashed from their texts, so that reordering a file's cases changes nothing. */
export function caseOrder(spec, random) {
    const indices = spec.cases.map((_, index) => index);
    const textOf = (index) => JSON.stringify([spec.cases[index]?.question, spec.cases[index]?.answer ?? null]);
    return keyedOrder(indices, textOf, random, spec.key, 'cases');
}
/** The cases that the rounds use: the first of that order, shown in the order of the file. */
export function sampleCases(spec, size, random) {
    return caseOrder(spec, random)
        .slice(0, size)
        .sort((left, right) => left - right);
}
