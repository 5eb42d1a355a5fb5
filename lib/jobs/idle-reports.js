import { isOff } from './gather-change.js';
import { reportOfFile, reportOfPrompt } from './prompt-report.js';
/** What is reported of files without asking a model: those that are gone or broken, and prompts that are switched off. */
export function idleReports(file) {
    switch (file.kind) {
        case 'removed':
            return [reportOfFile(file.file, 'removed')];
        case 'invalid':
            return [invalidReport(file)];
        case 'prompts':
            return file.prompts
                .filter(({ head }) => isOff(head))
                .map((versions) => ({ ...reportOfPrompt(file.file, versions), status: 'off', note: '' }));
    }
}
function invalidReport(file) {
    const problems = file.problems.map(({ location, message }) => `${location.file}:${location.line}:${location.column} ${message}`);
    return { ...reportOfFile(file.file, 'invalid'), problems };
}
