import { useMemo } from 'preact/hooks';
import { useTexts } from '../../../../report/html/parts/language.tsx';
import { visibleText } from '../../../../report/words/visible-text.ts';
import { PLACE } from '../../parts/next-focus.ts';
import { texts } from '../texts.ts';
import { type ChangedLine, changedLines } from './changed-lines.ts';

interface YamlPreviewProps {
  /** As it is on disk; empty for a new file. */
  readonly before: string;
  readonly after: string;
}

/** The whole text that saving would write, the changes marked. */
export function YamlPreview({ before, after }: YamlPreviewProps) {
  const words = useTexts(texts);
  const lines = useMemo(() => changedLines(before, after), [before, after]);
  // The same elements as long as the lines are the same: the form is drawn again with every key.
  const drawn = useMemo(
    () => lines.map((line, index) => <PreviewLine key={`${index}:${line.kind}`} line={line} />),
    [lines],
  );
  const count = (kind: ChangedLine['kind']) => lines.filter((line) => line.kind === kind).length;
  const [added, removed] = [count('added'), count('removed')];
  return (
    <div class="stack tight preview-side">
      <h3 id="preview-title">{words.preview}</h3>
      <p class="small muted">
        {added + removed === 0 ? words.previewSame : words.previewChanged(added, removed)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard */}
      <section class="text preview-lines" tabIndex={0} aria-labelledby="preview-title">
        {drawn}
      </section>
    </div>
  );
}

function PreviewLine({ line: { kind, text, line } }: { readonly line: ChangedLine }) {
  const words = useTexts(texts);
  const Content = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span';
  return (
    <div
      class={`preview-line ${kind}`}
      tabIndex={line === null ? undefined : -1}
      {...(line === null ? {} : { [PLACE]: `line-${line}` })}
    >
      <span class="preview-number">{line ?? ''}</span>
      <span class="preview-sign" aria-hidden="true">
        {kind === 'added' ? '+' : kind === 'removed' ? '−' : ''}
      </span>
      {kind !== 'same' && (
        <span class="visually-hidden">{kind === 'added' ? words.addedLine : words.removedLine}: </span>
      )}
      <Content>{text === '' ? ' ' : visibleText(text)}</Content>
    </div>
  );
}
