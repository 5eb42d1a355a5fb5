import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pauseEvidence, requestedPause } from '../../../src/models/queue/requested-pause.ts';
import { SpoError } from '../../../src/spo/errors.ts';
import { fakeClock } from '../fake-clock.ts';

const NOW = Date.UTC(2026, 10, 22);

/** Milliseconds that a reply with these headers asks for. */
function pause(headers: Record<string, string>, status = 429): number | null {
  const evidence = { ...pauseEvidence(status, new Headers(headers)) };
  return requestedPause(new SpoError('model-rate-limited', 'Slow down.', { evidence }), fakeClock(NOW));
}

describe('Retry-After', () => {
  it.each([
    ['9', 9000],
    ['1.5', 1500],
    ['0', 0],
    [new Date(NOW + 12_000).toUTCString(), 12_000],
    ['Sat, 01 Jan 2000 00:00:00 GMT', 0],
    ['soon', null],
  ])('%s', (value, expected) => {
    expect(pause({ 'retry-after': value })).toBe(expected);
  });

  it('in milliseconds is the more exact one', () => {
    expect(pause({ 'retry-after': '2', 'retry-after-ms': '1250' })).toBe(1250);
  });

  it('wins over the limits', () => {
    expect(pause({ 'retry-after': '2', 'x-ratelimit-reset-requests': '30s' })).toBe(2000);
    expect(pause({ 'retry-after': 'soon', 'x-ratelimit-reset-requests': '30s' })).toBe(30_000);
  });
});

describe('a pause that only the body speaks of', () => {
  const spoken = (body: string, status = 429, headers: Record<string, string> = {}) => {
    const evidence = { ...pauseEvidence(status, new Headers(headers), body) };
    return requestedPause(new SpoError('model-rate-limited', 'Slow down.', { evidence }), fakeClock(NOW));
  };

  it.each([
    ['Rate limit reached for gpt-4o. Please try again in 6.5s. Visit our page.', 6500],
    ['Please try again in 120ms.', 120],
    // groq.com says minutes and seconds.
    ['Please try again in 1m2.5s.', 62_500],
    // Azure, and LiteLLM (microsoft/agent-lightning#290)
    ['Requests have exceeded call rate limit. Please retry after 6 seconds.', 6000],
    ['No deployments available for selected model, Try again in 5 seconds. Passed model=m.', 5000],
    ['Please retry in 1 minute and 30 seconds', 90_000],
    // google.rpc.RetryInfo, over several lines
    ['[{"error": {"details": [{"@type": "RetryInfo",\n "retryDelay": "14s"}]}}]', 14_000],
    ['Try again later.', null],
    ['You have 5 seconds left in your retry budget.', null],
    ['', null],
  ])('%s', (body, expected) => {
    expect(spoken(body)).toBe(expected);
  });

  it('gives way to a header, and counts on a refusal for the rate alone', () => {
    expect(spoken('Please try again in 6s.', 429, { 'retry-after': '2' })).toBe(2000);
    expect(spoken('Please try again in 6s.', 400)).toBeNull();
  });
});

describe('limits that are used up', () => {
  it.each([
    ['6m0s', 360_000],
    ['20ms', 20],
    ['1h2m3.5s', 3_723_500],
    ['7.66s', 7660],
    ['12', 12_000],
    [String(NOW / 1000 + 30), 30_000],
    [String(NOW + 45_000), 45_000],
    ['2026-11-22T00:00:10Z', 10_000],
    [String(NOW / 1000 - 30), 0],
    ['later', null],
  ])('start anew after %s', (reset, expected) => {
    expect(pause({ 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': reset })).toBe(expected);
  });

  it('are waited for until the last of them', () => {
    const headers = {
      'x-ratelimit-remaining-requests': '0',
      'x-ratelimit-reset-requests': '1s',
      'x-ratelimit-remaining-tokens': '0',
      'x-ratelimit-reset-tokens': '4s',
      'ratelimit-reset': '3',
    };
    expect(pause(headers)).toBe(4000);
  });

  it('are told from those with something left', () => {
    const headers = {
      'x-ratelimit-remaining-requests': '17',
      'x-ratelimit-reset-requests': '50s',
      'x-ratelimit-remaining-tokens': '0',
      'x-ratelimit-reset-tokens': '2s',
    };
    expect(pause(headers)).toBe(2000);
    expect(pause({ 'x-ratelimit-remaining': '5', 'x-ratelimit-reset': '50' })).toBeNull();
  });

  it('are read from the one-line form too', () => {
    expect(pause({ ratelimit: '"burst";r=0;t=7, "day";r=42;t=9000' })).toBe(7000);
    expect(pause({ ratelimit: '"burst";r=4;t=7' })).toBeNull();
  });

  it('mean nothing in replies that do not say "later"', () => {
    expect(pause({ 'x-ratelimit-reset-requests': '30s' }, 400)).toBeNull();
    expect(pause({ 'x-ratelimit-reset-requests': '30s' }, 503)).toBe(30_000);
  });
});

it('is a number or null, whatever the headers say', () => {
  const value = fc.string({ unit: 'grapheme-ascii' });
  fc.assert(
    fc.property(value, value, (retryAfter, rateLimitReset) => {
      const error = new SpoError('model-rate-limited', '', { evidence: { retryAfter, rateLimitReset } });
      const asked = requestedPause(error, fakeClock(NOW));
      expect(asked === null || asked >= 0).toBe(true);
    }),
  );
});
