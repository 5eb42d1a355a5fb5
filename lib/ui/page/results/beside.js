/** Every question of two rounds. One that was asked several times stands there as often. */
export function besideEachOther(before, after) {
    const open = [...after.answers];
    const rows = before.answers.map(({ question, answer }) => {
        const place = open.findIndex((other) => other.question === question);
        const [other] = place < 0 ? [] : open.splice(place, 1);
        return { question, before: answer, after: other?.answer ?? null };
    });
    return [
        ...rows,
        ...open.map(({ question, answer }) => ({ question, before: null, after: answer })),
    ];
}
