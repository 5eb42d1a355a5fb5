// The report as one HTML file, and the components that the live page shows results with.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { renderToString } from 'preact-render-to-string';
import type { RunReport } from '../run-report.ts';
import { outcomeText } from '../standings.ts';
import { visibleText } from '../words/visible-text.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from './page-file.generated.ts';
import { LanguageProvider } from './parts/language.tsx';
import { AsText, type TextDetail } from './parts/presentation.tsx';
import { ReportPage } from './report-page.tsx';

/** A longer text would open slowly; with JavaScript everything is there in any case. */
const MOST_TEXT = 1_200_000;

/** From the most to the least, each with the share of the report in JSON that its text is not shorter than. */
const DETAILS: readonly (readonly [TextDetail, number])[] = [
  ['all', 1],
  ['without-rounds-evidence', 0.25],
  ['without-evidence', 0.1],
  ['changes-only', 0],
];

/**
 * The report of a run as one HTML file that asks nobody for anything. It can be read without JavaScript; the script in
 * it makes plots, filters and any diff.
 */
export function renderHtmlReport(report: RunReport): string {
  const json = JSON.stringify(report);
  const { text, detail } = readableText(report, json.length);
  // Base64 has no character that could end the element.
  const data = gzipSync(json).toString('base64');
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(PAGE_SCRIPT)}'`,
    `style-src '${hashOf(PAGE_STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const shortened =
    detail === 'all'
      ? ''
      : '<noscript><p class="page">This report is long: some of its evidence is shown with JavaScript only.</p></noscript>\n';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(`SPO: ${outcomeText(report, visibleText)}`)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
${shortened}<div id="app">${text}</div>
<script type="application/gzip;base64" id="report">${data}</script>
<script type="module">${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

/** The fullest text that opens fast. @param size of the report in JSON, which spares what is too long in any case */
function readableText(
  report: RunReport,
  size: number,
): { readonly text: string; readonly detail: TextDetail } {
  let [text, shown]: [string, TextDetail] = ['', 'changes-only'];
  for (const [detail] of DETAILS.filter(([, share]) => share * size <= MOST_TEXT)) {
    [text, shown] = [asText(report, detail), detail];
    if (text.length <= MOST_TEXT) break;
  }
  return { text, detail: shown };
}

function asText(report: RunReport, detail: TextDetail): string {
  return renderToString(
    <LanguageProvider>
      <AsText detail={detail}>
        <ReportPage report={report} />
      </AsText>
    </LanguageProvider>,
  );
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
