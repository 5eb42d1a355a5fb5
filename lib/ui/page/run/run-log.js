import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../../../report/html/language.js';
import { visibleText } from '../../../report/visible-text.js';
import { runTexts } from './run-texts.js';
/** Pixels from the end within which the log counts as being read at its end. */
const NEAR_END = 40;
/** The log; it follows its end unless the reader has scrolled back. */
export function RunLog({ lines }) {
    const texts = useTexts(runTexts);
    const box = useRef(null);
    const follows = useRef(true);
    useLayoutEffect(() => {
        if (box.current !== null && follows.current)
            box.current.scrollTop = box.current.scrollHeight;
    }, [lines]);
    return (_jsxs("div", { children: [_jsx("h3", { children: texts.log }), _jsx("div", { ref: box, class: "text log", role: "log", "aria-label": texts.log, 
                // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse could not scroll it otherwise
                tabIndex: 0, onScroll: ({ currentTarget }) => {
                    const { scrollHeight, scrollTop, clientHeight } = currentTarget;
                    follows.current = scrollHeight - scrollTop - clientHeight < NEAR_END;
                }, children: lines.map(({ number, at, text }) => (_jsxs("div", { children: [_jsx("time", { datetime: at, children: new Date(at).toLocaleTimeString('en-GB') }), " ", visibleText(text)] }, number))) })] }));
}
