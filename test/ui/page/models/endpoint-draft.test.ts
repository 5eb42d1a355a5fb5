import { expect, it } from 'vitest';
import type { EndpointView } from '../../../../src/ui/api.ts';
import { carriesKey, draftOf, formOf, temperatureOf } from '../../../../src/ui/page/models/endpoint-draft.ts';

const SAVED: EndpointView = {
  name: 'mine',
  baseUrl: 'https://models.example.org/v1',
  model: 'm',
  temperature: 0.3,
  reasoningEffort: 'low',
  hasKey: true,
};

it('sends a saved endpoint back as it was, its key kept', () => {
  const { hasKey: _, ...fields } = SAVED;
  expect(formOf(draftOf(SAVED), SAVED)).toEqual({ ...fields, previousName: 'mine', apiKey: null });
  expect(carriesKey(draftOf(SAVED), SAVED)).toBe(true);
});

it('sends a key that was typed, and an empty one where there is to be none', () => {
  expect(formOf({ ...draftOf(SAVED), apiKey: ' sk-2 ' }, SAVED).apiKey).toBe('sk-2');
  expect(formOf({ ...draftOf(SAVED), removeKey: true }, SAVED).apiKey).toBe('');
  expect(formOf(draftOf(null), null)).toMatchObject({ previousName: null, apiKey: '' });
  expect(carriesKey({ ...draftOf(SAVED), removeKey: true }, SAVED)).toBe(false);
});

it.each([
  ['', undefined],
  [' 0.5 ', 0.5],
  ['2', 2],
  ['2.1', null],
  ['-1', null],
  ['1e1', null],
  ['warm', null],
])('takes %j for the temperature %j', (text, temperature) => {
  expect(temperatureOf(text)).toBe(temperature);
});
