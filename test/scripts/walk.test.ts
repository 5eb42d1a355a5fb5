import { expect, it } from 'vitest';
import { walk } from '../../scripts/walk.ts';

it('a walk straight down neither climbs nor returns', () => {
  const imports = new Map([
    ['jobs/events/a.ts', ['./b.ts', '../check/c.ts', 'zod']],
    ['jobs/events/b.ts', []],
    ['jobs/check/c.ts', ['../../spo/d.ts', './none.ts']],
    ['spo/d.ts', []],
    ['spo/unreached.ts', []],
  ]);
  expect(walk('jobs/events/a.ts', imports)).toEqual({ files: 4, climbs: 0, returns: 0 });
});

it('an import into a room on the way here climbs, and one into a higher layer', () => {
  const imports = new Map([
    ['jobs/events/a.ts', ['../check/b.ts']],
    ['jobs/check/b.ts', ['../events/c.ts', '../../spo/d.ts']],
    ['jobs/events/c.ts', []],
    ['spo/d.ts', ['../jobs/check/b.ts']],
  ]);
  expect(walk('jobs/events/a.ts', imports)).toEqual({ files: 4, climbs: 2, returns: 1 });
});

it('a room that was left is returned to, also on the way back', () => {
  const imports = new Map([
    ['jobs/events/a.ts', ['../check/b.ts', './c.ts']],
    ['jobs/check/b.ts', []],
    ['jobs/events/c.ts', ['../check/d.ts', '../check/b.ts']],
    ['jobs/check/d.ts', []],
  ]);
  expect(walk('jobs/events/a.ts', imports)).toEqual({ files: 4, climbs: 0, returns: 2 });
});
