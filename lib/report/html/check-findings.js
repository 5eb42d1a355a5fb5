import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { Words } from './foreign-text.js';
import { defineTexts, useTexts } from './language.js';
import { Scroll } from './scroll.js';
const texts = defineTexts({
    en: {
        label: 'Checks that failed',
        heads: (standing, challenging) => [
            'case',
            'check',
            `${standing} failed`,
            `${challenging} failed`,
            'drawn again',
        ],
        of: (failed, drawn) => `${failed} of ${drawn}`,
        decision: { challenger: 'reliably better', incumbent: 'reliably worse', none: 'not reliable' },
        passed: (passed, cases) => `Both passed every check on ${passed} of ${cases} cases.`,
    },
    zh: {
        label: '未通过的检查',
        heads: (standing, challenging) => [
            '案例',
            '检查',
            `${standing}未通过`,
            `${challenging}未通过`,
            '重新抽取',
        ],
        of: (failed, drawn) => `${failed} / ${drawn}`,
        decision: { challenger: '确实更好', incumbent: '确实更差', none: '不可靠' },
        passed: (passed, cases) => `${cases} 个案例中有 ${passed} 个两边都通过了全部检查。`,
    },
});
/** Which checks failed in a comparison, and what drawing those cases again came to. */
export function CheckFindingsTable({ findings, standing, challenging }) {
    const say = useTexts(texts);
    const drawnAgain = (redraw) => redraw === null
        ? ''
        : `${say.decision[redraw.decision]} ${redraw.tally.challenger} : ${redraw.tally.incumbent}`;
    return (_jsxs(_Fragment, { children: [findings.failing.length > 0 && (_jsx(Scroll, { label: say.label, children: _jsxs("table", { children: [_jsx("thead", { children: _jsx("tr", { children: say.heads(standing, challenging).map((head) => (_jsx("th", { scope: "col", children: head }, head))) }) }), _jsx("tbody", { children: findings.failing.map((row, index) => (_jsxs("tr", { children: [_jsx("td", { children: row.caseIndex + 1 }), _jsx("td", { children: _jsx(Words, { text: row.label }) }), _jsx("td", { children: say.of(row.incumbentFailed, row.drawn) }), _jsx("td", { children: say.of(row.challengerFailed, row.drawn) }), _jsx("td", { children: drawnAgain(row.redraw) })] }, index))) })] }) })), _jsx("p", { class: "muted", children: say.passed(findings.passed, findings.cases) })] }));
}
