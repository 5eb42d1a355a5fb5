import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../../../../report/html/parts/language.tsx';
import { visibleText } from '../../../../report/words/visible-text.ts';
import type { LogLine } from '../../../api.ts';
import { runTexts } from '../run-texts.ts';

/** Pixels from the end within which the log counts as being read at its end. */
const NEAR_END = 40;

/** The log; it follows its end unless the reader has scrolled back. */
export function RunLog({ lines }: { readonly lines: readonly LogLine[] }) {
  const texts = useTexts(runTexts);
  const box = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  useLayoutEffect(() => {
    if (box.current !== null && follows.current) box.current.scrollTop = box.current.scrollHeight;
  }, [lines]);
  return (
    <div>
      <h3>{texts.log}</h3>
      <div
        ref={box}
        class="text log"
        role="log"
        aria-label={texts.log}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse could not scroll it otherwise
        tabIndex={0}
        onScroll={({ currentTarget }) => {
          const { scrollHeight, scrollTop, clientHeight } = currentTarget;
          follows.current = scrollHeight - scrollTop - clientHeight < NEAR_END;
        }}
      >
        {lines.map(({ number, at, text }) => (
          <div key={number}>
            <time datetime={at}>{new Date(at).toLocaleTimeString('en-GB')}</time> {visibleText(text)}
          </div>
        ))}
      </div>
    </div>
  );
}
