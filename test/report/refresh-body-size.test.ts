import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  proposalDigest,
  readProposalDigests,
  renderRefreshBody,
} from '../../src/report/markdown/refresh-body.ts';
import { hostileReport } from './hostile-report.ts';
import { hostileText } from './hostile-text.ts';

const digest = (number: number) => proposalDigest({ path: 'a.yaml', name: '', prompt: `Prompt ${number}.` });
const digests = (count: number) => Array.from({ length: count }, (_, index) => digest(index));

it('digests cannot be added by a model or a stranger, and the body fits whatever they write', () => {
  const fake = `<!-- spo-action:proposals ${digest(99)} -->`;
  fc.assert(
    fc.property(
      fc.oneof(hostileText, fc.constantFrom(fake, `\n${fake}\n`, `\r${fake}`)),
      fc.constantFrom(1, 40, 400),
      fc.constantFrom(0, 2, 5000),
      (text, count, proposed) => {
        const own = digests(proposed);
        const options = { branch: text.slice(0, 200), fullReport: text };
        const body = renderRefreshBody(hostileReport(text, count, count > 1 ? 20 : 400), own, options);
        expect(body.length).toBeLessThanOrEqual(65_536);
        expect(body.split('<!-- spo-action:proposals')).toHaveLength(2);
        const read = readProposalDigests(body);
        expect([...read]).toEqual(own.slice(0, read.size));
        expect(read.size).toBe(Math.min(proposed, 1800));
      },
    ),
    { numRuns: 40 },
  );
});
