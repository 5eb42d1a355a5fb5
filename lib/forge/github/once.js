/** Asks at most once, unless that failed. */
export function once(ask) {
    let answer = null;
    return () => {
        answer ??= ask().catch((error) => {
            answer = null;
            throw error;
        });
        return answer;
    };
}
