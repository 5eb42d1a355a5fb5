/** The cap that keeps the power of 24 pairs at an error rate of 5% for smaller rates. */
export function pairCap(errorRate) {
    return 2 * Math.round((12 * Math.log(2 / errorRate)) / Math.log(40));
}
/**
 * @param errorRate above 0 and below 0.5, for each direction
 * @param cap most pairs; defaults to what the error rate needs
 */
export function signTest(errorRate, cap = pairCap(errorRate)) {
    const early = [];
    for (let losses = 0;; losses++) {
        const wins = earlyWins(early, errorRate * earlyShare(losses), cap);
        if (wins === null)
            break;
        early.push(wins);
    }
    return { errorRate, cap, early, final: finalWins(early, errorRate, cap) };
}
/** Which direction wins and losses decide for, if any; symmetric in both. */
export function signTestDecision(test, wins, losses, atEnd) {
    if (reaches(test, wins, losses, atEnd))
        return 'wins';
    if (reaches(test, losses, wins, atEnd))
        return 'losses';
    return null;
}
/** True when some outcome of at most `remaining` more pairs still decides for a side. */
export function canStillDecide(test, wins, losses, remaining) {
    for (let more = 0; more <= remaining; more++) {
        if (reaches(test, wins + more, losses, true) || reaches(test, losses + more, wins, true))
            return true;
    }
    return false;
}
/** Fewest decisive pairs, all for one side, that the test can decide on. */
export function fewestDecisivePairs(test) {
    let pairs = 1;
    while (pairs <= test.cap && !reaches(test, pairs, 0, true))
        pairs++;
    return pairs;
}
function reaches(test, wins, losses, atEnd) {
    if (wins <= losses)
        return false;
    const early = test.early[losses];
    if (early !== undefined && wins >= early)
        return true;
    const final = test.final[wins + losses];
    return atEnd && final !== undefined && wins >= final;
}
/** How much of the error rate the boundaries up to this many losses may spend; tuned by exact calculation. */
function earlyShare(losses) {
    return 1 - 0.5 * 0.75 ** losses;
}
function earlyWins(early, spend, cap) {
    const losses = early.length;
    for (let wins = Math.max(losses, early.at(-1) ?? 0) + 1; wins + losses <= cap; wins++) {
        const spent = crossing([...early, wins], cap).crossed.at(-1) ?? 1;
        if (spent <= spend)
            return wins;
    }
    return null;
}
function finalWins(early, errorRate, cap) {
    const { crossed, open } = crossing(early, cap);
    return crossed.map((spent, decisive) => {
        let left = errorRate - spent;
        let wins = decisive + 1;
        for (let next = decisive; 2 * next > decisive; next--) {
            left -= open[decisive]?.[next] ?? 0;
            if (left < 0)
                break;
            wins = next;
        }
        return wins;
    });
}
/**
 * A fair coin tossed `cap` times against the early boundary of both sides.
 * @returns after each toss, the chance that wins crossed, and of every number of wins while nothing crossed
 */
function crossing(early, cap) {
    const crossed = [0];
    const open = [[1]];
    const decides = (wins, losses) => wins >= (early[losses] ?? Number.POSITIVE_INFINITY);
    for (let tosses = 1; tosses <= cap; tosses++) {
        const before = open[tosses - 1] ?? [];
        const after = [];
        let crossedNow = 0;
        for (let wins = 0; wins <= tosses; wins++) {
            const chance = ((before[wins] ?? 0) + (before[wins - 1] ?? 0)) / 2;
            const losses = tosses - wins;
            if (decides(wins, losses))
                crossedNow += chance;
            after.push(decides(wins, losses) || decides(losses, wins) ? 0 : chance);
        }
        crossed.push((crossed[tosses - 1] ?? 0) + crossedNow);
        open.push(after);
    }
    return { crossed, open };
}
