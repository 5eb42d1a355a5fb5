import { describe, expect, it } from 'vitest';
import { ERROR_CODES, errorLine, isCaseFault, SpoError, stopOf } from '../../src/spo/errors.ts';

const place = { file: 'prompts/a.yaml', line: 3, column: 7 };

describe('an SpoError', () => {
  it('carries what it was given', () => {
    const cause = new Error('socket closed');
    const details = {
      remedy: 'Try again.',
      evidence: { status: 503 },
      location: place,
      retryable: true,
      cause,
    };
    const error = new SpoError('model-unavailable', 'No reply.', details);
    expect(error).toMatchObject({
      name: 'SpoError',
      code: 'model-unavailable',
      message: 'No reply.',
      ...details,
    });
  });

  it('is final and without evidence where nothing else was said', () => {
    const error = new SpoError('git', 'No repository.');
    expect(error).toMatchObject({ retryable: false, evidence: {}, cause: undefined });
    expect([error.remedy, error.location]).toEqual([undefined, undefined]);
  });
});

describe('a fault', () => {
  it.each(ERROR_CODES.map((code) => [code]))('%s is told apart from what stops a run', (code) => {
    const error = new SpoError(code, 'message');
    const passing = ['model-rate-limited', 'model-unavailable', 'model-bad-reply', 'model-timeout'];
    expect(isCaseFault(error)).toBe(passing.includes(code));
    expect(stopOf(error)).toBe(
      { 'budget-exhausted': 'budget', interrupted: 'signal' }[code as string] ?? null,
    );
  });

  it('that is no SpoError is a defect, whatever it claims', () => {
    const defect = Object.assign(new Error('x'), { code: 'model-timeout' });
    expect(isCaseFault(defect)).toBe(false);
    expect(stopOf(Object.assign(new Error('x'), { code: 'interrupted' }))).toBeNull();
  });
});

describe('errorLine', () => {
  it('has the place, the message and the remedy', () => {
    const error = new SpoError('bad-input', 'It is empty.', { remedy: 'Fill it.', location: place });
    expect(errorLine(error)).toBe('prompts/a.yaml:3:7 It is empty. Fill it.');
  });

  it('has nothing for what is missing', () => {
    expect(errorLine(new SpoError('bad-input', 'It is empty.'))).toBe('It is empty.');
  });

  it('is one line, however the message was broken', () => {
    const error = new SpoError('git', 'one \r\n\n  two\rthree', { remedy: 'four\nfive' });
    expect(errorLine(error)).toBe('one two three four five');
  });
});
