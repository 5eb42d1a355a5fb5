const MINUTE = 60_000;
/** A sliding window, since fixed ones let twice as many through around their edges. */
export function createStartWindow(starts, clock) {
    if (starts === null)
        return { opensAt: () => 0, start: () => { } };
    const recent = [];
    return {
        opensAt: () => {
            const [oldest] = recent;
            return oldest === undefined || recent.length < starts ? 0 : oldest + MINUTE;
        },
        start: () => {
            recent.push(clock.now());
            if (recent.length > starts)
                recent.shift();
        },
    };
}
