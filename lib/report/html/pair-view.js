import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { AnswerText } from './answer-list.js';
import { Words } from './foreign-text.js';
import { defineTexts, useTexts } from './language.js';
import { Tag } from './tags.js';
import { words } from './words.js';
const texts = defineTexts({
    en: {
        pair: (number) => `Pair ${number}`,
        outcome: (outcome, [standing, challenging]) => ({
            challenger: `for ${challenging}`,
            incumbent: `for ${standing}`,
            flip: 'flip: the judge followed the position',
            identical: 'tie: the same text on both sides',
            repeat: 'repeat of an earlier pair',
            abstain: 'abstention',
        })[outcome],
        byChecks: 'decided by checks, without a ballot',
        stoodFirst: (side) => `${side} stood first`,
        chose: (side) => `chose ${side}`,
        abstained: 'could not be read',
        missing: 'not asked',
        failed: (checks) => `Failed checks: ${checks}`,
    },
    zh: {
        pair: (number) => `配对 ${number}`,
        outcome: (outcome, [standing, challenging]) => ({
            challenger: `${challenging}胜`,
            incumbent: `${standing}胜`,
            flip: '翻转：评判跟随了位置',
            identical: '相同：两边文本一样',
            repeat: '与之前的配对重复',
            abstain: '弃权',
        })[outcome],
        byChecks: '由检查决定，未投票',
        stoodFirst: (side) => `${side}在前`,
        chose: (side) => `选了${side}`,
        abstained: '无法读取',
        missing: '未提问',
        failed: (checks) => `未通过的检查：${checks}`,
    },
});
const TONES = {
    challenger: 'good',
    incumbent: 'bad',
    flip: 'caution',
    identical: 'neutral',
    repeat: 'neutral',
    abstain: 'caution',
};
/** Two answers, or sets of them, side by side, and what the judge said of them. */
export function PairView({ pair, number, sides }) {
    const say = useTexts(texts);
    const isDecided = pair.outcome === 'challenger' || pair.outcome === 'incumbent';
    return (_jsxs("div", { class: "pair", children: [_jsxs("p", { class: "row", children: [_jsx("strong", { children: say.pair(number) }), _jsx(Tag, { tone: TONES[pair.outcome], text: say.outcome(pair.outcome, sides) }), isDecided && pair.ballots.length === 0 && _jsx("span", { class: "muted small", children: say.byChecks })] }), _jsxs("div", { class: "columns", children: [_jsx(Side, { name: sides[0], answers: pair.incumbentAnswers, failed: pair.failedChecks?.incumbent ?? [], isSet: pair.caseIndex === null }), _jsx(Side, { name: sides[1], answers: pair.challengerAnswers, failed: pair.failedChecks?.challenger ?? [], isSet: pair.caseIndex === null })] }), pair.ballots.length > 0 && (_jsx("ul", { class: "ballots", children: pair.ballots.map((ballot, index) => (_jsx(BallotView, { ballot: ballot, sides: sides }, index))) }))] }));
}
function Side({ name, answers, failed, isSet }) {
    const say = useTexts(texts);
    const term = useTexts(words);
    return (_jsxs("div", { children: [_jsx("h4", { children: name }), answers.length === 0 && _jsx("p", { class: "muted", children: say.missing }), answers.map((answer, index) => (_jsxs("div", { class: "answer", children: [isSet && (_jsxs("p", { class: "question", children: [_jsx("span", { class: "muted", children: term.case(answer.caseIndex + 1) }), " ", _jsx(Words, { text: answer.question })] })), _jsx(AnswerText, { answer: answer })] }, index))), failed.length > 0 && (_jsx("p", { class: "remark bad small", children: _jsx(Words, { text: say.failed(failed.join('; ')) }) }))] }));
}
function BallotView({ ballot, sides: [standing, challenging], }) {
    const say = useTexts(texts);
    const { challengerPosition, choice, reason } = ballot;
    const first = challengerPosition === 'first' ? challenging : standing;
    const chosen = choice === 'abstain' ? say.abstained : say.chose(choice === 'challenger' ? challenging : standing);
    return (_jsxs("li", { children: [_jsxs("span", { class: "muted", children: [say.stoodFirst(first), ":"] }), " ", _jsx("strong", { children: chosen }), reason !== '' && (_jsx("p", { class: "reason", children: _jsx(Words, { text: reason }) }))] }));
}
