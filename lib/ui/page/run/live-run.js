import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useTexts } from '../../../report/html/language.js';
import { Tag } from '../../../report/html/tags.js';
import { BusyButton } from '../busy-button.js';
import { Failure } from '../failure.js';
import { useLive } from '../live.js';
import { hrefOf } from '../route.js';
import { useAction } from '../use-action.js';
import { RunFacts } from './run-facts.js';
import { RunLog } from './run-log.js';
import { RunPlots } from './run-plots.js';
import { RunRounds } from './run-rounds.js';
import { runTexts } from './run-texts.js';
const TONES = {
    running: 'neutral',
    stopping: 'caution',
    finished: 'good',
    stopped: 'caution',
    failed: 'bad',
};
/** The run that goes on, or the last one. */
export function LiveRun({ run }) {
    const texts = useTexts(runTexts);
    const { api, setRun } = useLive();
    const stop = useAction(async () => setRun(await api.stopRun()));
    const going = run.status === 'running' || run.status === 'stopping';
    return (_jsxs("section", { class: "panel stack", "aria-labelledby": "run-title", children: [_jsxs("div", { class: "row", children: [_jsx("h2", { id: "run-title", children: run.form.name }), _jsx("span", { role: "status", children: _jsx(Tag, { tone: TONES[run.status], text: texts.status[run.status] }) }), _jsx("span", { class: "muted small", children: target(run) }), going && (_jsx("span", { class: "end", children: _jsx(BusyButton, { look: "danger", busy: stop.busy || run.status === 'stopping', onPress: stop.run, children: run.status === 'stopping' ? texts.stopping : texts.stop }) }))] }), _jsx(Failure, { failure: stop.failure }), going ? _jsx(Progress, { run: run }) : _jsx(Conclusion, { run: run }), _jsx(RunFacts, { run: run }), run.rounds.length > 0 && _jsx(RunRounds, { run: run }), _jsx(RunPlots, { run: run }), _jsx(RunLog, { lines: run.log })] }));
}
function target({ form }) {
    return form.promptName === '' ? form.path : `${form.path} · ${form.promptName}`;
}
function Progress({ run }) {
    const texts = useTexts(runTexts);
    const [, round = null, name] = /^(?:round (\d+): )?(\w+)$/.exec(run.step) ?? [];
    const step = Object.keys(texts.steps).find((known) => known === name);
    return (_jsxs("div", { children: [_jsx("progress", { "aria-label": texts.rounds, value: doneOf(run), max: run.lastRound - run.firstRound + 1 }), _jsx("p", { class: "muted small", children: step === undefined ? run.step : texts.step(round, texts.steps[step]) })] }));
}
/** Rounds of this run that are done, without those of an earlier part. */
function doneOf(run) {
    return run.rounds.filter(({ round }) => round >= run.firstRound).length;
}
function Conclusion({ run }) {
    const texts = useTexts(runTexts);
    const best = run.rounds.find(({ round }) => round === run.bestRound);
    return (_jsxs(_Fragment, { children: [_jsx(Failure, { failure: run.failure }), _jsxs("div", { class: best?.outcome === 'accepted' ? 'remark good' : 'remark', children: [best !== undefined && (_jsx("p", { children: _jsx("strong", { children: best.outcome === 'accepted' ? texts.verdict.better(best.round) : texts.verdict.start }) })), run.stoppedBy !== null && _jsx("p", { children: texts.stoppedBy[run.stoppedBy] }), run.rounds.length > 0 && (_jsx("p", { children: _jsx("a", { href: hrefOf('results', run.form.name), children: texts.toResults }) }))] })] }));
}
