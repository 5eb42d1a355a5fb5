import { render } from 'preact';
import type { RunReport } from '../run-report.ts';
import { LanguageProvider } from './language.tsx';
import { OpenedInPrint } from './presentation.tsx';
import { ReportPage } from './report-page.tsx';

/**
 * Puts the live report in the place of its text.
 * @param data what `renderHtmlReport` has put into the document: `report.json`, gzipped, in base64
 */
export async function openReport(data: string, root: HTMLElement): Promise<void> {
  const bytes = Uint8Array.from(atob(data.trim()), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const report = (await new Response(stream).json()) as RunReport;
  root.replaceChildren();
  render(
    <LanguageProvider>
      <OpenedInPrint>
        <ReportPage report={report} />
      </OpenedInPrint>
    </LanguageProvider>,
    root,
  );
}
