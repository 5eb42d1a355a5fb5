import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { tallyPairs } from '../../spo/tally.js';
import { cutText, visibleText } from '../visible-text.js';
import { Fold } from './fold.js';
import { Words } from './foreign-text.js';
import { defineTexts, useTexts } from './language.js';
import { PairView } from './pair-view.js';
import { Tag } from './tags.js';
import { words } from './words.js';
const QUESTION_LENGTH = 110;
const texts = defineTexts({
    en: {
        none: 'No pair was judged.',
        all: 'All cases at once',
        better: 'better',
        worse: 'worse',
        even: 'even',
        stopped: (by) => `Ended early, by ${by === 'budget' ? 'the budget' : 'an interruption'}.`,
    },
    zh: {
        none: '没有评判任何配对。',
        all: '全部案例一起评判',
        better: '更好',
        worse: '更差',
        even: '持平',
        stopped: (by) => (by === 'budget' ? '因预算用尽而提前结束。' : '因中断而提前结束。'),
    },
});
/** Answers side by side for each case, with the ballots on them and the judge's reasons. */
export function ComparisonEvidence({ comparison, questions, standing, challenging }) {
    const say = useTexts(texts);
    const term = useTexts(words);
    const sides = [standing ?? term.incumbent, challenging ?? term.challenger];
    const { pairs, note, stoppedBy } = comparison;
    const cases = [...new Set(pairs.map(({ caseIndex }) => caseIndex))].sort((a, b) => (a ?? -1) - (b ?? -1));
    return (_jsxs("div", { class: "evidence", children: [note !== '' && (_jsx("p", { class: "remark caution", children: _jsx(Words, { text: note }) })), stoppedBy !== null && _jsx("p", { class: "remark caution", children: say.stopped(stoppedBy) }), pairs.length === 0 && _jsx("p", { class: "muted", children: say.none }), cases.map((caseIndex) => (_jsx(CasePairs, { caseIndex: caseIndex, pairs: pairs.filter((pair) => pair.caseIndex === caseIndex), question: caseIndex === null ? say.all : (questions[caseIndex] ?? questionOf(pairs, caseIndex)), sides: sides }, caseIndex)))] }));
}
function CasePairs({ caseIndex, pairs, question, sides }) {
    const say = useTexts(texts);
    const term = useTexts(words);
    const tally = tallyPairs(pairs);
    const lead = tally.challenger - tally.incumbent;
    const shown = visibleText(question).replaceAll(/\s+/g, ' ');
    const title = (_jsxs("span", { class: "case-title", children: [caseIndex !== null && _jsx("span", { class: "muted", children: term.case(caseIndex + 1) }), _jsx("bdi", { class: "grow", children: shown.length > QUESTION_LENGTH ? `${cutText(shown, QUESTION_LENGTH)}…` : shown }), _jsx(Tag, { tone: lead > 0 ? 'good' : lead < 0 ? 'bad' : 'neutral', text: lead > 0 ? say.better : lead < 0 ? say.worse : say.even }), _jsx("span", { class: "number", children: term.pairs(tally) })] }));
    return (_jsx(Fold, { title: title, class: "fold case", children: () => (_jsxs(_Fragment, { children: [shown.length > QUESTION_LENGTH && (_jsx("p", { class: "question", children: _jsx(Words, { text: question }) })), pairs.map((pair, index) => (_jsx(PairView, { pair: pair, number: index + 1, sides: sides }, index)))] })) }));
}
function questionOf(pairs, caseIndex) {
    const answers = pairs.flatMap((pair) => [...pair.incumbentAnswers, ...pair.challengerAnswers]);
    return answers.find((answer) => answer.caseIndex === caseIndex)?.question ?? '';
}
