import { expectedQuality, featuresOf, taskOf } from './world.js';
const QUALITY_LINE = /\(simulated quality (\d+) of 100\)/g;
/**
 * The answer of the simulated executor: what the prompt asked for, visibly, and its quality as a line that
 * the judge, who sees only text, can read.
 * @param model name of the model; some are better than others
 * @param answerLuck most points that chance adds or takes, drawn anew for each answer
 */
export function simulatedAnswer(messages, model, answerLuck, random) {
    const text = messages.map(({ content }) => content).join('\n\n');
    const features = featuresOf(text);
    const luck = (2 * random() - 1) * answerLuck;
    const expected = expectedQuality(features, taskOf(text), model);
    const quality = Math.round(Math.min(100, Math.max(0, expected + luck)));
    return [
        `[simulated answer to: ${excerpt(messages)}]`,
        ...features.map(({ trait }) => trait),
        `(simulated quality ${quality} of 100)`,
    ].join('\n');
}
/** Mean quality of the simulated answers in a text, 0 to 100; 50 when it holds none. */
export function meanQuality(answers) {
    const qualities = [...answers.matchAll(QUALITY_LINE)].map(([, points]) => Number(points));
    if (qualities.length === 0)
        return 50;
    return qualities.reduce((sum, quality) => sum + quality, 0) / qualities.length;
}
/** The end of the last message, where the question stands. */
function excerpt(messages) {
    const paragraph = messages
        .at(-1)
        ?.content.trim()
        .split(/\n\s*\n/)
        .at(-1) ?? '';
    const line = paragraph.replaceAll(/\s+/g, ' ');
    return line.length > 80 ? `${line.slice(0, 80)}...` : line;
}
