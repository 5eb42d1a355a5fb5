import { isCaseFault } from './errors.js';
import { waitForAll } from './wait-for-all.js';
/**
 * Puts cases to a prompt, all at once. A case that fails after retries becomes a failed answer.
 * @throws SpoError for a fault that would hit every call
 */
export function execute(prompt, caseIndices, spec, draw, ports) {
    if (prompt.trim() === '')
        throw new Error('An empty prompt must never be executed.');
    return waitForAll(caseIndices.map((caseIndex) => answerCase(prompt, caseIndex, spec, draw, ports)));
}
async function answerCase(prompt, caseIndex, spec, draw, ports) {
    const testCase = spec.cases[caseIndex];
    if (testCase === undefined)
        throw new RangeError(`There is no case ${caseIndex}.`);
    const { question } = testCase;
    try {
        const messages = spec.render(prompt, testCase);
        const reply = await ports.models.executor.complete({ role: 'execute', messages, draw }, ports.signal);
        return { status: 'answered', caseIndex, question, text: reply.text };
    }
    catch (error) {
        if (!isCaseFault(error))
            throw error;
        await ports.onEvent({
            type: 'warning',
            key: spec.key,
            message: `Case ${caseIndex + 1} got no answer: ${error.message}`,
        });
        return { status: 'failed', caseIndex, question, reason: error.message };
    }
}
/** True when every case was answered. */
export function allAnswered(answers) {
    return answers.every((answer) => answer.status === 'answered');
}
