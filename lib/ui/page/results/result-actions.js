import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useTexts } from '../../../report/html/language.js';
import { BusyButton } from '../busy-button.js';
import { Failure } from '../failure.js';
import { useLive } from '../live.js';
import { hrefOf } from '../route.js';
import { useAction } from '../use-action.js';
import { texts } from './texts.js';
/** How long the browser may take to fetch what it was told to open, in milliseconds. */
const OPENING_TIME = 60_000;
/** On to the run, and the report as a file. */
export function ResultActions({ view: { summary, path, promptName, rounds }, }) {
    const words = useTexts(texts);
    const { api, run } = useLive();
    const opening = useAction(async () => {
        withAddress(await api.report(summary.name), (address) => window.open(address, '_blank'));
    });
    const saving = useAction(async () => {
        withAddress(await api.report(summary.name), (address) => download(address, summary.name));
    });
    const isRunning = run?.form.name === summary.name && run.finishedAt === null;
    const nextRound = (rounds.at(-1)?.round ?? 0) + 1;
    return (_jsxs(_Fragment, { children: [_jsxs("div", { class: "row", children: [summary.resumable !== null && !isRunning && (_jsx("a", { class: "button primary", href: hrefOf('run'), children: words.resume })), summary.resumable === null && !isRunning && (_jsx("a", { class: "button", href: hrefOf('run', path, promptName, summary.name, String(nextRound)), children: words.goOn })), _jsx(BusyButton, { busy: opening.busy, onPress: () => void opening.run(), children: words.openReport }), _jsx(BusyButton, { busy: saving.busy, onPress: () => void saving.run(), children: words.saveReport })] }), _jsx(Failure, { failure: opening.failure ?? saving.failure })] }));
}
/** An address is needed because a link could not carry the page's token. */
function withAddress(report, use) {
    const address = URL.createObjectURL(report);
    use(address);
    setTimeout(() => URL.revokeObjectURL(address), OPENING_TIME);
}
function download(address, name) {
    const link = document.createElement('a');
    link.href = address;
    link.download = `${name.replaceAll('/', '-')}.html`;
    link.click();
}
