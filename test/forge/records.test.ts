import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMIT_TRAILER } from '../../src/forge/forge.ts';
import { LARGEST_RECORD, MOST_RECORDS } from '../../src/forge/record-layout.ts';
import { githubRecordScene, localRecordScene, type RecordScene } from './record-scenes.ts';

const DAY = '2026-11-22';
const LATER = '2026-11-23';
const nameOf = (index: number) => index.toString(16).padStart(64, '0');
const [ONE, TWO, THREE] = [nameOf(1), nameOf(2), nameOf(3)];
const pathOf = (name: string, day = DAY) => `${day}/${name}.json`;
const textOf = (value: string) => `{"value":"${value}"}`;
const record = (name: string, value: string) => new Map([[name, textOf(value)]]);

describe.each([
  ['over the API of GitHub', githubRecordScene],
  ['in a local repository', localRecordScene],
])('records %s', (_, start) => {
  let scene: RecordScene;
  beforeEach(async () => {
    scene = await start();
  });
  afterEach(() => scene.close());

  const write = async (records: ReadonlyMap<string, string>, day = DAY) =>
    (await scene.forge()).writeRecords(records, day);
  const read = async (...names: string[]) =>
    Object.fromEntries(await (await scene.forge()).readRecords(names));

  test('are empty without a ref', async () => {
    expect(await read(ONE)).toEqual({});
    expect(await scene.tip()).toBeNull();
  });

  test('are written and read again', async () => {
    await write(new Map([...record(ONE, 'eins ü'), ...record(TWO, 'zwei')]));
    expect(await read(ONE, TWO, THREE)).toEqual({ [ONE]: textOf('eins ü'), [TWO]: textOf('zwei') });
    expect(await scene.files()).toEqual({ [pathOf(ONE)]: textOf('eins ü'), [pathOf(TWO)]: textOf('zwei') });
    const { message, parents } = await scene.commit();
    expect(message.split('\n').at(-1)).toBe(COMMIT_TRAILER);
    expect(parents).toBe(0);
  });

  test('are added to those that are there, without a history', async () => {
    await write(record(ONE, 'first'));
    await write(record(TWO, 'second'), LATER);
    expect(await read(ONE, TWO)).toEqual({ [ONE]: textOf('first'), [TWO]: textOf('second') });
    expect(await scene.commit()).toMatchObject({ parents: 0 });
  });

  test('give way to newer ones of the same name, also on another day', async () => {
    await write(new Map([...record(ONE, 'old'), ...record(TWO, 'kept')]));
    await write(record(ONE, 'newer'));
    expect(await read(ONE)).toEqual({ [ONE]: textOf('newer') });
    await write(record(ONE, 'newest'), LATER);
    expect(await scene.files()).toEqual({
      [pathOf(ONE, LATER)]: textOf('newest'),
      [pathOf(TWO)]: textOf('kept'),
    });
  });

  test('leave the ref where it is when nothing is new', async () => {
    await write(record(ONE, 'same'));
    const tip = await scene.tip();
    await write(record(ONE, 'same'));
    await write(new Map());
    expect(await scene.tip()).toBe(tip);
  });

  test.each(['a first write', 'a later write'])(
    'survive when somebody else is quicker at %s',
    async (when) => {
      if (when === 'a later write') await write(record(THREE, 'before'));
      const slow = await scene.forge();
      expect(await slow.readRecords([ONE, TWO])).toEqual(new Map());
      await write(record(ONE, 'quick'));
      await slow.writeRecords(record(TWO, 'slow'), DAY);
      expect(await read(ONE, TWO)).toEqual({ [ONE]: textOf('quick'), [TWO]: textOf('slow') });
      expect(Object.keys(await read(THREE))).toHaveLength(when === 'a later write' ? 1 : 0);
      // What it wrote itself is seen by the forge that wrote it.
      expect((await slow.readRecords([ONE, TWO])).size).toBe(2);
    },
  );

  test('survive four writers at once', async () => {
    const names = [1, 2, 3, 4].map(nameOf);
    await Promise.all(names.map((name) => write(record(name, name))));
    expect(Object.keys(await read(...names))).toEqual(names);
  });

  test.each([
    ['a commit without our trailer', { message: 'By hand' }],
    ['our trailer inside the message', { message: `${COMMIT_TRAILER}\n\nand more` }],
    ['a commit with a parent, as our branches have', { withParent: true }],
  ])('of somebody else are not read and not overwritten: %s', async (_name, options) => {
    const foreign = await scene.put({ [pathOf(ONE)]: textOf('foreign') }, options);
    expect(await read(ONE)).toEqual({});
    await expect(write(record(TWO, 'ours'))).rejects.toMatchObject({ code: 'branch-not-ours' });
    expect(await scene.tip()).toBe(foreign);
  });

  test('are found by exact paths only, the newest first, and never when they are too large', async () => {
    await scene.put({
      [pathOf(ONE)]: textOf('old'),
      [pathOf(ONE, LATER)]: textOf('new'),
      [pathOf(ONE, '2026-11-21')]: textOf('older'),
      [pathOf(TWO)]: ' '.repeat(LARGEST_RECORD + 1),
      [`deeper/${pathOf(THREE)}`]: textOf('too deep'),
      [`${DAY}/${THREE}.txt`]: textOf('not ours'),
      [`${DAY}/${THREE.toUpperCase()}A.json`]: textOf('not ours'),
    });
    expect(await read(ONE, TWO, THREE, '../README.md', '')).toEqual({ [ONE]: textOf('new') });
    await write(new Map([...record(ONE, 'newest'), ...record(TWO, 'small again')]), LATER);
    expect(await read(ONE, TWO)).toEqual({ [ONE]: textOf('newest'), [TWO]: textOf('small again') });
    expect(Object.keys(await scene.files())).not.toContain(pathOf(TWO));
  });

  test('are kept up to a number, the newest days first', async () => {
    const days = ['2026-11-19', '2026-11-20', '2026-11-21'];
    const old = Array.from({ length: MOST_RECORDS }, (_item, index) => ({
      name: nameOf(10 + index),
      day: index < 3 ? (days[index] ?? '') : DAY,
    }));
    await scene.put(Object.fromEntries(old.map(({ name, day }) => [pathOf(name, day), '{}'])));
    await write(new Map([...record(ONE, 'a'), ...record(TWO, 'b')]), LATER);
    const [gone, goneToo, next] = old.map(({ name }) => name);
    const found = await read(ONE, TWO, gone ?? '', goneToo ?? '', next ?? '');
    expect(Object.keys(found).sort()).toEqual([ONE, TWO, next].sort());
    expect(await scene.count()).toBe(MOST_RECORDS);
  }, 60_000);

  test('with unfit names, days or sizes are refused before anything is written', async () => {
    const unfit: [string, string, string][] = [
      ['../../x', '{}', DAY],
      ['ABCDEF0123456789', '{}', DAY],
      ['', '{}', DAY],
      [ONE, '{}', 'today'],
      [ONE, 'ü'.repeat(LARGEST_RECORD / 2 + 1), DAY],
    ];
    for (const [name, text, day] of unfit) {
      await expect(write(new Map([[name, text]]), day)).rejects.toMatchObject({ code: 'bad-input' });
    }
    expect(await scene.tip()).toBeNull();
    await write(new Map([[ONE, 'ü'.repeat(LARGEST_RECORD / 2)]]));
    expect(await read(ONE)).toEqual({ [ONE]: 'ü'.repeat(LARGEST_RECORD / 2) });
  });
});
