/** `168,300` */
export function thousands(value) {
    return value.toLocaleString('en-US');
}
/** `1 call`, `2 calls` */
export function counted(value, singular, plural = `${singular}s`) {
    return `${thousands(value)} ${value === 1 ? singular : plural}`;
}
/** `$0.06`; small sums keep four decimals, and an unknown price is never shown as free. */
export function costText(costUsd) {
    if (costUsd === null)
        return 'cost unknown';
    return `$${costUsd.toFixed(costUsd > 0 && costUsd < 0.01 ? 4 : 2)}`;
}
/** `214 calls, 168,300 tokens, $0.06` */
export function usageText(usage) {
    const tokens = usage.promptTokens + usage.completionTokens;
    return `${counted(usage.calls, 'call')}, ${counted(tokens, 'token')}, ${costText(usage.costUsd)}`;
}
/** Pairs for the challenger and for the incumbent, then what decided for neither: `1 : 9, 2 flips`. */
export function pairsText(tally) {
    const rest = [
        tally.byChecks > 0 ? `${tally.byChecks} by checks` : '',
        tally.flip > 0 ? counted(tally.flip, 'flip') : '',
        tally.identical > 0 ? counted(tally.identical, 'tie') : '',
        tally.repeat > 0 ? counted(tally.repeat, 'repeat') : '',
        tally.abstain > 0 ? counted(tally.abstain, 'abstention') : '',
    ].filter((part) => part !== '');
    return [`${tally.challenger} : ${tally.incumbent}`, ...rest].join(', ');
}
/** Ballots for the challenger, for the incumbent, and abstentions: `3 : 1 : 0`. */
export function ballotsText(tally) {
    const { challenger, incumbent, abstain } = tally.ballots;
    return `${challenger} : ${incumbent} : ${abstain}`;
}
/** Time between two ISO 8601 instants: `2 min 5 s`; null when either cannot be read. */
export function durationText(startedAt, finishedAt) {
    // biome-ignore lint/style/noRestrictedGlobals: parsing reads no clock
    const seconds = Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000);
    if (!Number.isFinite(seconds) || seconds < 0)
        return null;
    const hours = Math.floor(seconds / 3600);
    const minutes = Math.floor((seconds % 3600) / 60);
    const parts = [hours > 0 ? `${hours} h` : '', minutes > 0 ? `${minutes} min` : '', `${seconds % 60} s`];
    return parts.filter((part) => part !== '').join(' ');
}
