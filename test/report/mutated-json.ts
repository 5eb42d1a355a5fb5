import fc from 'fast-check';

/** Something done to a JSON value at one place: `where` picks one of its nodes. */
export interface Mutation {
  readonly where: number;
  readonly put: unknown;
  readonly kind: 'replace' | 'remove' | 'cut-text';
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  where: fc.nat(),
  put: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(-1, 0.5, 1e300, '', null, [], {})),
  kind: fc.constantFrom('replace', 'remove', 'cut-text'),
});

/** The text of `value` with one thing changed. */
export function mutatedText(value: unknown, { where, put, kind }: Mutation): string {
  const text = JSON.stringify(value);
  if (kind === 'cut-text') return text.slice(0, where % text.length);
  const copy: unknown = JSON.parse(text);
  const places = placesIn(copy);
  const place = places[where % Math.max(1, places.length)];
  if (place === undefined) return JSON.stringify(put);
  const [holder, key] = place;
  if (kind === 'remove') delete holder[key];
  else holder[key] = put;
  return JSON.stringify(copy);
}

function placesIn(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [
    [holder, key] as [typeof holder, string],
    ...placesIn(holder[key]),
  ]);
}
