import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { nothingChanged } from '../prompt-facts.js';
import { countStandings } from '../standings.js';
import { Name, Words } from './foreign-text.js';
import { defineTexts, LanguageToggle, useTexts } from './language.js';
import { Link } from './link.js';
import { useIsLive } from './presentation.js';
import { StandingTag } from './tags.js';
import { words } from './words.js';
const texts = defineTexts({
    en: {
        title: 'SPO report',
        switch: 'Switch of models:',
        nothing: 'no prompt to check',
        simulated: 'Simulated run. A simulated model answered every call. This shows how the check works and proves nothing about a real model.',
        ran: (at, duration) => `${at}, took ${duration}`,
        commit: 'commit',
        proposed: (files) => (files === 1 ? '(1 file)' : `(${files} files)`),
        branch: 'Proposed on branch',
        pullRequest: 'pull request',
        run: (by) => `Run ${by}.`,
    },
    zh: {
        title: 'SPO 报告',
        switch: '模型切换：',
        nothing: '没有要检查的提示词',
        simulated: '模拟运行。所有调用都由模拟模型回答，只演示检查如何进行，不能说明真实模型的任何情况。',
        ran: (at, duration) => `${at}，用时 ${duration}`,
        commit: '提交',
        proposed: (files) => `（${files} 个文件）`,
        branch: '已提议到分支',
        pullRequest: '拉取请求',
        run: (by) => `运行${by}。`,
    },
});
/** What the run came to, and when and how it ran. */
export function ReportHead({ report }) {
    const say = useTexts(texts);
    const term = useTexts(words);
    const isLive = useIsLive();
    const { startedAt, finishedAt, headSha, models, usage, stoppedBy, notices } = report;
    const at = `${startedAt.slice(0, 'yyyy-mm-dd'.length)} ${startedAt.slice(11, 16)} UTC`;
    return (_jsxs("header", { class: "stack report-head", children: [_jsxs("div", { class: "row", children: [_jsx("span", { class: "eyebrow", children: say.title }), isLive && (_jsx("span", { class: "end", children: _jsx(LanguageToggle, {}) }))] }), _jsx(Headline, { report: report }), _jsxs("p", { class: "muted meta", children: [say.ran(at, term.duration(startedAt, finishedAt)), headSha !== null && (_jsxs(_Fragment, { children: [' · ', say.commit, " ", _jsx(Name, { text: headSha.slice(0, 12) })] })), ' · ', term.usage(usage)] }), report.simulated && _jsx("p", { class: "remark caution", children: say.simulated }), stoppedBy !== null && stoppedBy !== 'max-rounds' && (_jsx("p", { class: "remark caution", children: say.run(term.stoppedBy(stoppedBy)) })), notices.map((notice, index) => (_jsx("p", { class: "remark", children: _jsx(Words, { text: notice }) }, index))), models.compare !== undefined && (_jsxs("p", { children: [say.switch, " ", _jsx(Name, { text: models.execute }), " \u2192 ", _jsx(Name, { text: models.compare })] })), _jsx(Proposal, { report: report })] }));
}
function Headline({ report }) {
    const say = useTexts(texts);
    const counts = countStandings(report);
    return (_jsxs("h1", { class: "row headline", children: [counts.length === 0 && say.nothing, counts.map(({ standing, count }) => (_jsxs("span", { class: "row count", children: [_jsx("span", { class: "figure", children: count }), " ", _jsx(StandingTag, { standing: standing })] }, standing)))] }));
}
function Proposal({ report: { publication } }) {
    const say = useTexts(texts);
    if (publication === null)
        return null;
    const { branch, branchUrl, commitUrl, sha, paths } = publication;
    const proposal = publication.pullRequestUrl ?? publication.proposalUrl ?? null;
    return (_jsxs("p", { children: [say.branch, ' ', _jsx(Link, { address: branchUrl, children: _jsx(Name, { text: branch }) }), ', ', say.commit, ' ', _jsx(Link, { address: commitUrl, children: _jsx(Name, { text: sha.slice(0, 12) }) }), ' ', say.proposed(paths.length), proposal !== null && (_jsxs(_Fragment, { children: [', ', _jsx(Link, { address: proposal, children: say.pullRequest })] }))] }));
}
const legend = defineTexts({
    en: {
        pairs: 'a : b counts pairs, each judged in both orders; a flip is a pair on which the judge followed the position.',
        change: (rate) => `If no prompt had really changed, at most ${rate} of runs would say regressed, and at most ${rate} improved.`,
        models: (rate) => `If the new model were really no different on any prompt, at most ${rate} of runs would say regressed, and at most ${rate} improved.`,
        search: (rate) => `If no prompt found were really better, at most ${rate} of runs would confirm one.`,
    },
    zh: {
        pairs: 'a : b 为配对数，每个配对按两种顺序各评判一次；翻转指评判跟随了位置的配对。',
        change: (rate) => `若没有提示词真的改变，至多 ${rate} 的运行会报告变差，至多 ${rate} 会报告变好。`,
        models: (rate) => `若新模型在任何提示词上都没有差别，至多 ${rate} 的运行会报告变差，至多 ${rate} 会报告变好。`,
        search: (rate) => `若找到的提示词都不真正更好，至多 ${rate} 的运行会确认其中之一。`,
    },
});
/** What the figures count and how sure the verdicts are. */
export function Legend({ report }) {
    const say = useTexts(legend);
    const rate = `${100 * report.errorRate}%`;
    const rates = report.verdict !== null
        ? (report.models.compare === undefined ? say.change : say.models)(rate)
        : nothingChanged(report)
            ? say.search(rate)
            : '';
    return (_jsxs("p", { class: "muted small", children: [say.pairs, " ", rates] }));
}
