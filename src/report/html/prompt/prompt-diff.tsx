import { useMemo } from 'preact/hooks';
import { changeTexts } from '../../cells/changes.ts';
import { defineTexts } from '../../words/texts.ts';
import { visibleText } from '../../words/visible-text.ts';
import { wordChanges } from '../../words/word-changes.ts';
import { useTexts } from '../parts/language.tsx';

const texts = defineTexts({
  en: {
    unseen: 'Only characters that cannot be seen differ.',
  },
  zh: { unseen: '只有不可见字符不同。' },
});

/** The change from one text to another, word by word, all of both in it. */
export function PromptDiff({ before, after }: { readonly before: string; readonly after: string }) {
  const { same } = useTexts(changeTexts);
  const { unseen } = useTexts(texts);
  const [old, fresh] = [visibleText(before), visibleText(after)];
  const changes = useMemo(() => (old === fresh ? [] : wordChanges(old, fresh)), [old, fresh]);
  if (old === fresh) return <p class="muted">{before === after ? same : unseen}</p>;
  return (
    <div class="text">
      {changes.map((change, index) =>
        'kept' in change ? (
          change.kept
        ) : (
          <span key={index}>
            {change.removed !== '' && <del>{change.removed}</del>}
            {change.added !== '' && <ins>{change.added}</ins>}
          </span>
        ),
      )}
    </div>
  );
}
