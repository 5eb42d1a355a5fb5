const ALL = Number.POSITIVE_INFINITY;
const FULL = { answer: ALL, round: 300, diff: ALL, details: true, sentence: 200, rows: ALL };
/** The bare verdict table. */
const SMALLEST = { answer: 0, round: 0, diff: 0, details: false, sentence: 0, rows: ALL };
/** Answers give way first, then rounds, then diffs, then all that is folded; the verdict table only after that. */
const ROOMS = [
    FULL,
    ...[4000, 1500, 600, 200, 0].map((answer) => ({ ...FULL, answer })),
    ...[80, 0].map((round) => ({ ...FULL, answer: 0, round })),
    ...[6000, 2000, 600, 0].map((diff) => ({ ...FULL, answer: 0, round: 0, diff })),
    ...[200, 60].map((sentence) => ({ ...SMALLEST, sentence })),
    SMALLEST,
];
/**
 * The fullest text that fits.
 * @param rows Rows of the verdict table when nothing is cut.
 * @param render Must fit into the limit when it shows no row.
 */
export function fitted(render, fits, rows) {
    const inRooms = firstThatFits(ROOMS.length, (index) => render(ROOMS[index] ?? SMALLEST), fits);
    if (inRooms !== null)
        return inRooms;
    const withFewerRows = (dropped) => render({ ...SMALLEST, rows: Math.max(0, rows - dropped) });
    return firstThatFits(rows + 1, withFewerRows, fits) ?? withFewerRows(rows);
}
/** The first of `count` texts, from long to short, that fits; halving, since each can be megabytes. */
function firstThatFits(count, render, fits) {
    let found = null;
    let low = 0;
    // The fullest text nearly always fits, so it is tried before any other.
    for (let high = count, index = 0; low < high; index = Math.floor((low + high) / 2)) {
        const text = render(index);
        if (fits(text)) {
            found = text;
            high = index;
        }
        else
            low = index + 1;
    }
    return found;
}
/** What a reader does not see, in words; empty when everything is shown. */
export function cutsText(room) {
    if (!room.details)
        return ['all folded details are left out'];
    const cuts = [
        cutText('answers', room.answer, FULL.answer),
        cutText("the rounds' sentences", room.round, FULL.round, 'the rounds'),
        cutText('prompt changes', room.diff, FULL.diff),
    ];
    return cuts.filter((cut) => cut !== '');
}
function cutText(part, limit, full, whole = part) {
    if (limit === full)
        return '';
    return limit === 0 ? `${whole} are left out` : `${part} are cut to ${limit} characters each`;
}
