/** How much of each part a text may show; infinity for all of it, 0 for nothing. */
export interface Room {
  /** Characters of each answer. */
  readonly answer: number;
  /** Characters of each round's modification; 0 leaves the table of rounds out. */
  readonly round: number;
  /** Characters of each prompt diff. */
  readonly diff: number;
  /** Whether there are folded parts at all. */
  readonly details: boolean;
  /** Characters of the sentence in the verdict table. */
  readonly sentence: number;
  /** Rows of the verdict table. */
  readonly rows: number;
}

const ALL = Number.POSITIVE_INFINITY;
const FULL: Room = { answer: ALL, round: 300, diff: ALL, details: true, sentence: 200, rows: ALL };

/** The bare verdict table. */
const SMALLEST: Room = { answer: 0, round: 0, diff: 0, details: false, sentence: 0, rows: ALL };

/** Answers give way first, then rounds, then diffs, then all that is folded; the verdict table only after that. */
const ROOMS: readonly Room[] = [
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
export function fitted(
  render: (room: Room) => string,
  fits: (text: string) => boolean,
  rows: number,
): string {
  const inRooms = firstThatFits(ROOMS.length, (index) => render(ROOMS[index] ?? SMALLEST), fits);
  if (inRooms !== null) return inRooms;
  const withFewerRows = (dropped: number) => render({ ...SMALLEST, rows: Math.max(0, rows - dropped) });
  return firstThatFits(rows + 1, withFewerRows, fits) ?? withFewerRows(rows);
}

/** The first of `count` texts, from long to short, that fits; halving, since each can be megabytes. */
function firstThatFits(
  count: number,
  render: (index: number) => string,
  fits: (text: string) => boolean,
): string | null {
  let found: string | null = null;
  let low = 0;
  // The fullest text nearly always fits, so it is tried before any other.
  for (let high = count, index = 0; low < high; index = Math.floor((low + high) / 2)) {
    const text = render(index);
    if (fits(text)) {
      found = text;
      high = index;
    } else low = index + 1;
  }
  return found;
}

/** What a reader does not see, in words; empty when everything is shown. */
export function cutsText(room: Room): string[] {
  if (!room.details) return ['all folded details are left out'];
  const cuts = [
    cutText('answers', room.answer, FULL.answer),
    cutText("the rounds' sentences", room.round, FULL.round, 'the rounds'),
    cutText('prompt changes', room.diff, FULL.diff),
  ];
  return cuts.filter((cut) => cut !== '');
}

function cutText(part: string, limit: number, full: number, whole = part): string {
  if (limit === full) return '';
  return limit === 0 ? `${whole} are left out` : `${part} are cut to ${limit} characters each`;
}
