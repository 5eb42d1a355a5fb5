export { t as renderHtmlReport } from "./render-html-report.js";
