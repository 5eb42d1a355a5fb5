import { expect, it } from 'vitest';
import { hunksOf } from '../../../../src/forge/github/read/hunks.ts';

it('reads the new side of every hunk', () => {
  const patch =
    '@@ -1,3 +1,4 @@ prompt\n a\n+b\n c\n d\n@@ -10 +11 @@\n-x\n+@@ -1 +99 @@\n@@ -20,2 +21,0 @@\n-y\n-z';
  expect(hunksOf(patch)).toEqual([
    { first: 1, last: 4 },
    { first: 11, last: 11 },
  ]);
  expect(hunksOf('')).toEqual([]);
});
