import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/report/read-report.ts';
import { arbitraryReport } from './arbitrary-report.ts';
import { hostileReport } from './hostile-report.ts';
import { mutatedText, mutation } from './mutated-json.ts';
import { designReport, prompt, report, round } from './sample-report.ts';

describe('a report', () => {
  it.each([
    ['of the design', designReport()],
    ['with hostile texts', hostileReport('\u0000</script>\u202e"`@all\n::error::x', 3, 40)],
    ['of nothing', report([])],
  ])('%s survives the way over a file', (_name, sample) => {
    expect(readReport(JSON.stringify(sample))).toEqual({ ok: true, report: sample });
  });

  it('of any shape survives the way over a file', () => {
    fc.assert(
      fc.property(arbitraryReport, (sample) => {
        expect(readReport(JSON.stringify(sample))).toEqual({ ok: true, report: sample });
      }),
      { numRuns: 300 },
    );
  });

  it('that was changed is read as a report or refused with a reason', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryReport, fc.constant(designReport())), mutation, (sample, change) => {
        const read = readReport(mutatedText(sample, change));
        if (!read.ok) expect(read.reason).toMatch(/./);
        else expect(readReport(JSON.stringify(read.report))).toEqual(read);
      }),
      { numRuns: 2000 },
    );
  });

  it('of any other text is refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
        expect(readReport(text).ok).toBe(false);
      }),
    );
  });
});

describe('the reason of a refusal', () => {
  const broken = (change: (value: ReturnType<typeof JSON.parse>) => void) => {
    const value = JSON.parse(
      JSON.stringify(report([prompt('a.yaml'), prompt('b.yaml', { rounds: [round(1)] })])),
    );
    change(value);
    return readReport(JSON.stringify(value));
  };

  it.each<[string, (value: ReturnType<typeof JSON.parse>) => void]>([
    ['prompts[1].name: expected string, received number', (value) => (value.prompts[1].name = 3)],
    ['prompts[0].usage: expected object, received undefined', (value) => delete value.prompts[0].usage],
    [
      'prompts[1].status: expected one of "changed"|"new"|"removed"|"invalid"|"unchanged"|"off"',
      (value) => (value.prompts[1].status = 'gone'),
    ],
    [
      'prompts[1].rounds[0].answers[0].status: expected an answer with the status "answered" or "failed"',
      (value) => (value.prompts[1].rounds[0].answers[0].status = 'lost'),
    ],
    ['schemaVersion: expected 1', (value) => (value.schemaVersion = '1')],
    ['schemaVersion: expected 1', (value) => delete value.schemaVersion],
    [
      'it was made by a newer version of this action (schemaVersion is 2, and 1 is known): use the same version everywhere',
      (value) => {
        value.schemaVersion = 2;
        value.prompts = {};
      },
    ],
  ])('is: %s', (reason, change) => {
    expect(broken(change)).toEqual({ ok: false, reason });
  });

  it('says that a file is cut off', () => {
    expect(readReport('{"schemaVersion": 1')).toEqual({ ok: false, reason: 'it is not JSON, or cut off' });
    expect(readReport('[]')).toEqual({ ok: false, reason: 'expected a JSON object' });
  });
});
