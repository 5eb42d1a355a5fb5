import { logLine, logText } from '../../report/log-lines.js';
import { errorLine } from '../../spo/errors.js';
import { failureOf } from './failure.js';
/** Older lines are forgotten: a run of days must not fill the memory. */
const MOST_LINES = 500;
/** @param maxRounds of this run @param usage what it has spent so far */
export function createRunState(form, maxRounds, usage) {
    const listeners = new Set();
    const log = [];
    let lines = 0;
    let view = {
        form,
        status: 'running',
        startedAt: now(),
        finishedAt: null,
        rounds: [],
        firstRound: form.initialRound,
        lastRound: form.initialRound + maxRounds - 1,
        step: '',
        bestRound: null,
        stoppedBy: null,
        failure: null,
    };
    const change = (changes) => {
        view = { ...view, ...changes };
        for (const { onChange } of listeners)
            onChange();
    };
    const write = (text) => {
        lines += 1;
        const line = { number: lines, at: now(), text };
        log.push(line);
        if (log.length > MOST_LINES)
            log.shift();
        for (const { onLog } of listeners)
            onLog(line);
    };
    const onEvent = (event) => {
        const text = logLine(event);
        if (text !== null)
            write(text);
        if (event.type === 'round-end')
            change(withRounds([...view.rounds, summaryOf(event.round)]));
        else
            change({ step: stepOf(event) ?? view.step });
    };
    return {
        view: () => ({ ...view, usage: usage(), log: [...log] }),
        isGoingOn: () => view.status === 'running' || view.status === 'stopping',
        subscribe: (listener) => {
            listeners.add(listener);
            return () => listeners.delete(listener);
        },
        onEvent,
        note: (sentence) => write(logText(sentence)),
        begin: (rounds) => {
            const first = rounds[0]?.round ?? form.initialRound;
            change({ firstRound: first, lastRound: first + maxRounds - 1, ...withRounds(rounds.map(summaryOf)) });
        },
        stopping: () => change({ status: 'stopping' }),
        end: ({ stoppedBy, error, best }) => {
            if (error !== null)
                write(logText(errorLine(error)));
            const failure = error !== null && stoppedBy !== 'signal' ? failureOf(error) : null;
            const status = stoppedBy === 'signal' ? 'stopped' : stoppedBy === 'error' ? 'failed' : 'finished';
            const bestRound = best?.round ?? view.bestRound;
            change({ status, stoppedBy, failure, bestRound, step: '', finishedAt: now() });
        },
        fail: (failure) => change({ status: 'failed', failure, step: '', finishedAt: now() }),
    };
}
function withRounds(rounds) {
    const best = rounds.findLast(({ outcome }) => outcome === 'initial' || outcome === 'accepted');
    return { rounds, bestRound: best?.round ?? null, step: '' };
}
function stepOf(event) {
    if (event.type === 'step')
        return event.round === null ? event.step : `round ${event.round}: ${event.step}`;
    return null;
}
function summaryOf({ round, outcome, modification, comparison, usage }) {
    return {
        round,
        outcome,
        modification,
        won: comparison?.tally.challenger ?? null,
        lost: comparison?.tally.incumbent ?? null,
        tokens: usage.promptTokens + usage.completionTokens,
        costUsd: usage.costUsd,
    };
}
function now() {
    return new Date().toISOString();
}
