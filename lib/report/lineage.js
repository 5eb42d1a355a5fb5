/** Who challenged whom, in the order of the rounds. */
export function lineageOf(rounds) {
    let standing = null;
    return rounds.map((round) => {
        const isStart = round.outcome === 'initial';
        const challenged = isStart ? null : standing;
        const stands = isStart || round.outcome === 'accepted';
        if (stands)
            standing = round.round;
        return { round, challenged, stands };
    });
}
