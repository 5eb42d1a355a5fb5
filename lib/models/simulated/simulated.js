import { createHash } from 'node:crypto';
import { seededRandomness } from '../../spo/random.js';
import { NO_USAGE } from '../../spo/usage.js';
import { interruption } from '../call-spend.js';
import { simulatedAnswer } from './executor.js';
import { simulatedJudgement } from './judge.js';
import { simulatedProposal } from './optimizer.js';
/**
 * Models that need no key and no network (`--offline`). They play all three roles in the world of
 * `simulated-world.ts`; every text they write says that it is simulated. They show how the tool works and
 * measure its rules; they tell nothing of how a real model would take a prompt. Nothing is billed: tokens
 * are estimated at four characters each, and the cost is 0.
 *
 * Defaults: accuracy 0.9, positionBias 0.05, answerLuck 6.
 */
export function simulatedModels(options) {
    return {
        optimizer: simulatedModel('simulated optimizer', options),
        executor: simulatedModel('simulated executor', options),
        judge: simulatedModel('simulated judge', options),
    };
}
/** One simulated model; it plays whichever role a request names. */
export function simulatedModel(name, { seed, accuracy = 0.9, positionBias = 0.05, answerLuck = 6 }) {
    const world = { model: name, random: seededRandomness(seed), accuracy, positionBias, answerLuck };
    return {
        name,
        async complete(request, signal) {
            if (signal?.aborted)
                throw interruption(signal);
            const text = play(request, world, streamFor(request, world.random));
            return { text, usage: estimatedUsage(request.messages, text) };
        },
    };
}
function play({ role, messages }, world, random) {
    switch (role) {
        case 'optimize':
            return simulatedProposal(messages, random);
        case 'execute':
            return simulatedAnswer(messages, world.model, world.answerLuck, random);
        case 'evaluate':
            return simulatedJudgement(messages, world, random);
    }
}
function streamFor({ role, draw, messages }, random) {
    const content = createHash('sha256')
        .update(JSON.stringify(messages.map((message) => [message.role, message.content])))
        .digest('hex');
    return random('simulated', role, draw.file, draw.phase, draw.number, content);
}
function estimatedUsage(messages, text) {
    const promptLength = messages.reduce((sum, { content }) => sum + content.length, 0);
    return {
        ...NO_USAGE,
        calls: 1,
        promptTokens: Math.ceil(promptLength / 4),
        completionTokens: Math.ceil(text.length / 4),
    };
}
