import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useMemo } from 'preact/hooks';
import { visibleText } from '../visible-text.js';
import { wordChanges } from '../word-changes.js';
import { defineTexts, useTexts } from './language.js';
const texts = defineTexts({
    en: {
        same: 'The text of the prompt is the same.',
        unseen: 'Only characters that cannot be seen differ.',
    },
    zh: { same: '提示词文本相同。', unseen: '只有不可见字符不同。' },
});
/** The change from one text to another, word by word, all of both in it. */
export function PromptDiff({ before, after }) {
    const say = useTexts(texts);
    const [old, fresh] = [visibleText(before), visibleText(after)];
    const changes = useMemo(() => (old === fresh ? [] : wordChanges(old, fresh)), [old, fresh]);
    if (old === fresh)
        return _jsx("p", { class: "muted", children: before === after ? say.same : say.unseen });
    return (_jsx("div", { class: "text", children: changes.map((change, index) => 'kept' in change ? (change.kept) : (_jsxs("span", { children: [change.removed !== '' && _jsx("del", { children: change.removed }), change.added !== '' && _jsx("ins", { children: change.added })] }, index))) }));
}
