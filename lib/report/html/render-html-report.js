import { jsx as _jsx } from "preact/jsx-runtime";
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { renderToString } from 'preact-render-to-string';
import { outcomeText } from '../standings.js';
import { visibleText } from '../visible-text.js';
import { LanguageProvider } from './language.js';
import { PAGE_SCRIPT, PAGE_STYLE } from './page-file.generated.js';
import { AsText } from './presentation.js';
import { ReportPage } from './report-page.js';
/** A longer text would open slowly; with JavaScript everything is there in any case. */
const MOST_TEXT = 1_200_000;
const DETAILS = ['all', 'without-rounds-evidence', 'without-evidence', 'changes-only'];
/**
 * The report of a run as one HTML file that asks nobody for anything. It can be read without JavaScript; the script in
 * it makes plots, filters and any diff.
 */
export function renderHtmlReport(report) {
    const { text, detail } = readableText(report);
    // Base64 has no character that could end the element.
    const data = gzipSync(JSON.stringify(report), { level: 9 }).toString('base64');
    const policy = [
        "default-src 'none'",
        `script-src '${hashOf(PAGE_SCRIPT)}'`,
        `style-src '${hashOf(PAGE_STYLE)}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    const shortened = detail === 'all'
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
/** The fullest text that opens fast. */
function readableText(report) {
    let [text, shown] = ['', 'changes-only'];
    for (const detail of DETAILS) {
        [text, shown] = [asText(report, detail), detail];
        if (text.length <= MOST_TEXT)
            break;
    }
    return { text, detail: shown };
}
function asText(report, detail) {
    return renderToString(_jsx(LanguageProvider, { children: _jsx(AsText, { detail: detail, children: _jsx(ReportPage, { report: report }) }) }));
}
function hashOf(text) {
    return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
function escaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
