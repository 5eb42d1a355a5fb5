// The script of the page, in both of its forms: a report that was written into a file, and the live page of `spo ui`.
import { render } from 'preact';
import { openReport } from '../../report/html/open-report.tsx';
import { App } from './app.tsx';
import './style.css';

const root = document.getElementById('app');
const report = document.getElementById('report');
if (root !== null) {
  if (report === null) render(<App />, root);
  else void openReport(report.textContent, root);
}
