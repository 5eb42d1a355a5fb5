import { expect, it } from 'vitest';
import { headline } from '../../../src/report/markdown/summary.ts';
import { NO_USAGE } from '../../../src/spo/usage.ts';
import { designReport, report } from '../sample-report.ts';

it('the headline is one plain line', () => {
  expect(headline(designReport())).toBe(
    'SPO: 1 regressed, 1 improved, 1 without reliable change (214 calls, 168,300 tokens, $0.06)',
  );
  expect(headline(report([], { simulated: true, usage: NO_USAGE }))).toBe(
    'SPO (simulated model): no prompt to check (0 calls, 0 tokens, $0.00)',
  );
});
