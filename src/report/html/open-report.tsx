import { render } from 'preact';
import type { RunReport } from '../run-report.ts';
import { LanguageProvider } from './parts/language.tsx';
import { OpenedInPrint } from './parts/presentation.tsx';
import { ReportPage } from './report-page.tsx';

/**
 * Puts the live report in the place of its text.
 * @param data what `renderHtmlReport` has put into the document: `report.json`, gzipped, in base64
 */
export async function openReport(data: string, root: HTMLElement): Promise<void> {
  const stream = new Blob([bytesOf(atob(data))]).stream().pipeThrough(new DecompressionStream('gzip'));
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

/** A loop, because the data has megabytes and whatever calls a function for each of them is slow. */
function bytesOf(binary: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
