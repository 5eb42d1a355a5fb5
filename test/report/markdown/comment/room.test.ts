import { describe, expect, it } from 'vitest';
import { cutsText, fitted, type Room } from '../../../../src/report/markdown/comment/room.ts';

const render = (room: Room) => JSON.stringify(room);

describe('the fullest text that fits', () => {
  const ALL = Number.POSITIVE_INFINITY;

  /** The rooms that `fitted` tries while nothing fits, and what it gives in the end. */
  function tried(rows: number, fits: (tries: number) => boolean) {
    const rooms: Room[] = [];
    const note = (room: Room) => {
      rooms.push(room);
      return render(room);
    };
    return { text: fitted(note, () => fits(rooms.length), rows), rooms };
  }

  it('is the full one where there is room, and then no other is tried', () => {
    const { rooms, text } = tried(3, () => true);
    expect(rooms).toEqual([{ answer: ALL, round: 300, diff: ALL, details: true, sentence: 200, rows: ALL }]);
    expect(text).toBe(render(rooms[0] as Room));
  });

  it('is looked for in few tries', () => {
    expect(tried(1000, () => false).rooms.length).toBeLessThan(20);
  });

  it.each([
    [{ answer: 4000, round: 300 }, (room: Room) => room.answer <= 4000],
    [{ answer: 0, round: 300 }, (room: Room) => room.answer < 200],
    [{ answer: 0, round: 80, diff: ALL }, (room: Room) => room.round < 300],
    [{ answer: 0, round: 0, diff: 600, details: true, sentence: 200 }, (room: Room) => room.diff <= 600],
    [{ details: false, sentence: 200, rows: ALL }, (room: Room) => !room.details],
    [{ details: false, sentence: 60, rows: ALL }, (room: Room) => room.sentence <= 60],
    [{ details: false, sentence: 0, rows: 2 }, (room: Room) => room.rows <= 2],
    [{ details: false, sentence: 0, rows: 0 }, () => false],
  ])('leaves out no more than it has to: %j', (expected, roomy) => {
    let fitting: Room | null = null;
    const text = fitted(
      (room) => {
        fitting = room;
        return render(room);
      },
      () => fitting !== null && roomy(fitting),
      5,
    );
    const found = JSON.parse(text, (_, value) => value ?? Number.POSITIVE_INFINITY);
    expect(found).toMatchObject(expected);
  });
});

describe('what was cut', () => {
  const ALL = Number.POSITIVE_INFINITY;
  const full: Room = { answer: ALL, round: 300, diff: ALL, details: true, sentence: 200, rows: ALL };

  it.each<[Partial<Room>, string[]]>([
    [{}, []],
    [{ answer: 600 }, ['answers are cut to 600 characters each']],
    [
      { answer: 0, round: 80 },
      ['answers are left out', "the rounds' sentences are cut to 80 characters each"],
    ],
    [{ round: 0, diff: 0 }, ['the rounds are left out', 'prompt changes are left out']],
    [{ diff: 2000 }, ['prompt changes are cut to 2000 characters each']],
    [{ details: false, answer: 0 }, ['all folded details are left out']],
  ])('with %j is %j', (room, cuts) => {
    expect(cutsText({ ...full, ...room })).toEqual(cuts);
  });
});
