/**
 * A round as an entry; null for a round without a usable prompt. The original would load such an entry
 * and could execute its empty prompt, so that outcome stands in `report.json` alone.
 */
export function entryOfRound(round) {
    if (round.prompt === null || round.prompt.trim() === '')
        return null;
    return {
        round: round.round,
        answers: round.answers.map((answer) => ({
            question: answer.question.toWellFormed(),
            answer: answer.status === 'answered' ? answer.text.toWellFormed() : '',
        })),
        prompt: round.prompt.toWellFormed(),
        succeed: round.outcome === 'initial' || round.outcome === 'accepted',
        tokens: round.usage.promptTokens + round.usage.completionTokens,
        time: localTime(round.finishedAt),
    };
}
/**
 * The newest success, as the original chooses it: the highest round that succeeded, and of several with the
 * same number the first in the file. An entry with an empty prompt, which the original can write, is passed over:
 * an empty prompt is never executed.
 */
export function bestRound(entries) {
    let best = null;
    for (const entry of entries) {
        const usable = entry.succeed && entry.prompt.trim() !== '';
        if (usable && (best === null || entry.round > best.round))
            best = entry;
    }
    return best;
}
function localTime(milliseconds) {
    const time = new Date(milliseconds);
    const digits = (value, width) => String(value).padStart(width, '0');
    const day = [time.getFullYear(), digits(time.getMonth() + 1, 2), digits(time.getDate(), 2)].join('-');
    const clock = [time.getHours(), time.getMinutes(), time.getSeconds()]
        .map((part) => digits(part, 2))
        .join(':');
    return `${day} ${clock}.${digits(time.getMilliseconds(), 3)}000`;
}
