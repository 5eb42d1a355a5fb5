import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hrefOf, routeOf, TABS } from '../../../../src/ui/page/state/route.ts';

it('leads back from its address to any place', () => {
  const part = fc.string({ unit: 'grapheme', minLength: 1 });
  fc.assert(
    fc.property(fc.constantFrom(...TABS), fc.array(part), (tab, rest) => {
      expect(routeOf(hrefOf(tab, ...rest))).toEqual({ tab, rest });
    }),
  );
});

it.each(['', '#', '#/', '#/nowhere', '#models/x/..', '#/%'])('takes %j for the first tab', (hash) => {
  expect(routeOf(hash).tab).toBe('models');
});

it('takes a part that is no encoded text as it is', () => {
  expect(routeOf('#/results/100%')).toEqual({ tab: 'results', rest: ['100%'] });
});
