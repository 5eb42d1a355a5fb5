import { jsx as _jsx } from "preact/jsx-runtime";
import { render } from 'preact';
import { LanguageProvider } from './language.js';
import { OpenedInPrint } from './presentation.js';
import { ReportPage } from './report-page.js';
/**
 * Puts the live report in the place of its text.
 * @param data what `renderHtmlReport` has put into the document: `report.json`, gzipped, in base64
 */
export async function openReport(data, root) {
    const bytes = Uint8Array.from(atob(data.trim()), (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    const report = (await new Response(stream).json());
    root.replaceChildren();
    render(_jsx(LanguageProvider, { children: _jsx(OpenedInPrint, { children: _jsx(ReportPage, { report: report }) }) }), root);
}
