import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largeReport } from '../../../bench/page/large-report.ts';
import { renderHtmlReport } from '../../../src/report/html/render-html-report.tsx';
import { visibleText } from '../../../src/report/words/visible-text.ts';
import { arbitraryReport } from '../arbitrary-report.ts';
import { prompt, report } from '../sample-report.ts';
import { richReport } from './rich-report.ts';

const SCRIPTS = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

function scriptsOf(html: string): { attributes: string; text: string }[] {
  return [...html.matchAll(SCRIPTS)].map(([, attributes = '', text = '']) => ({ attributes, text }));
}

/** What a reader without JavaScript can read. */
function readable(html: string): string {
  const body = html.slice(html.indexOf('<body>'), html.indexOf('<script'));
  return body
    .replaceAll(/<del>.*?<\/del>/gs, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('any report', () => {
  it('becomes a page that holds all of it, as data and, where it is short, as text', () => {
    fc.assert(
      fc.property(arbitraryReport, (any) => {
        const html = renderHtmlReport(any);
        const scripts = scriptsOf(html);
        expect(scripts.map(({ attributes }) => attributes)).toEqual([
          ' type="application/gzip;base64" id="report"',
          ' type="module"',
        ]);
        const data = gunzipSync(Buffer.from(scripts[0]?.text ?? '', 'base64')).toString('utf8');
        expect(JSON.parse(data)).toEqual(JSON.parse(JSON.stringify(any)));
        const text = readable(html);
        for (const { headPrompt, rounds, problems, warnings } of any.prompts) {
          const prompts = rounds.map((round) => round.prompt ?? '');
          for (const said of [headPrompt ?? '', ...prompts, ...problems, ...warnings, ...any.notices])
            expect(text).toContain(visibleText(said));
        }
      }),
      { numRuns: 200, seed: 8 },
    );
  }, 120_000);
});

it('allows its own script and style, and nothing else', () => {
  const html = renderHtmlReport(richReport());
  const hash = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hash(scriptsOf(html)[1]?.text)}`,
    `style-src ${hash(/<style>(.*?)<\/style>/s.exec(html)?.[1])}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(html.slice(0, html.indexOf('<style>'))).not.toMatch(/\s(?:style|on\w+)=/);
  expect(html.slice(html.indexOf('<body>'), html.indexOf('<script'))).not.toMatch(
    /<[^>]*\s(?:style|on\w+|src)=/,
  );
});

it('says everything that the comment says, and links only to the web', () => {
  const text = readable(renderHtmlReport(richReport()));
  for (const said of [
    ...['Simulated run.', 'Nothing was committed to a protected branch.', 'stopped by budget'],
    ...['1 : 9, 2 flips', 'asks for the number first', 'found on 2026-11-20', 'was prompts/old.yaml'],
    ...['prompts/broken.yaml:3:1 prompt is missing', 'It needs the prompt of round 3.', 'is JSON'],
    ...['reliably better 6 : 0', 'The second names the order number.', 'Order 48213: broken lid.'],
    ...['The judge followed the position in 60% of pairs.', 'challenged round 1', 'at most 5% of runs'],
    ...['It is removed.', 'It is off.', 'It is new.', 'It is unchanged.', 'spo/pr-7', '214', '$0.06'],
  ])
    expect(text).toContain(said);
  const links = [...renderHtmlReport(richReport()).matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
  expect(links).toContain('https://github.example/o/r/tree/spo/pr-7');
  expect(
    links.filter((address) => !/^(?:https:\/\/github\.example\/|#prompt-\d)/.test(address ?? '')),
  ).toEqual([]);
});

it('leaves evidence out of the text of a long report, never the verdicts and the changes', () => {
  const long = largeReport(50, 10);
  const html = renderHtmlReport(long);
  expect(html.length).toBeLessThan(5_000_000);
  expect(html).toContain('some of its evidence is shown with JavaScript only');
  const text = readable(html);
  for (const { path, headPrompt } of long.prompts) {
    expect(text).toContain(path);
    expect(text).toContain(headPrompt);
  }
}, 60_000);

it('shows a report of nothing', () => {
  expect(readable(renderHtmlReport(report([])))).toContain('no prompt to check');
  expect(readable(renderHtmlReport(report([prompt('a.yaml')])))).not.toContain('no prompt to check');
});
