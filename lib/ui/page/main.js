import { jsx as _jsx } from "preact/jsx-runtime";
import { render } from 'preact';
import { openReport } from '../../report/html/open-report.js';
import { App } from './app.js';
import './style.css';
const root = document.getElementById('app');
const report = document.getElementById('report');
if (root !== null) {
    if (report === null)
        render(_jsx(App, {}), root);
    else
        void openReport(report.textContent, root);
}
