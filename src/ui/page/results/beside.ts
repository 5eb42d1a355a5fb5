import type { ResultRound } from '../../api.ts';

/** The answers of two rounds to one question; null for a round that was not asked it. */
export interface Beside {
  readonly question: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Every question of two rounds. One that was asked several times stands there as often. */
export function besideEachOther(
  before: Pick<ResultRound, 'answers'>,
  after: Pick<ResultRound, 'answers'>,
): readonly Beside[] {
  const open = [...after.answers];
  const rows = before.answers.map(({ question, answer }): Beside => {
    const place = open.findIndex((other) => other.question === question);
    const [other] = place < 0 ? [] : open.splice(place, 1);
    return { question, before: answer, after: other?.answer ?? null };
  });
  return [
    ...rows,
    ...open.map(({ question, answer }): Beside => ({ question, before: null, after: answer })),
  ];
}
