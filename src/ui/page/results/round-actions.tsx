import { useState } from 'preact/hooks';
import { useTexts } from '../../../report/html/parts/language.tsx';
import { terms } from '../../../report/words/terms.ts';
import type { ResultView } from '../../api.ts';
import { hrefOf } from '../state/route.ts';
import { tryDraft, withRound } from '../try/try-draft.ts';
import { shortTime } from './result-facts.tsx';
import { texts } from './texts.ts';

interface RoundActionsProps {
  readonly view: ResultView;
  readonly round: number;
}

/** What can be done with a round's prompt. */
export function RoundActions({ view, round: number }: RoundActionsProps) {
  const words = useTexts(texts);
  const { number: figure } = useTexts(terms);
  const [said, setSaid] = useState('');
  const round = view.rounds.find((known) => known.round === number);
  if (round === undefined || round.prompt === '') return null;
  const copy = () =>
    navigator.clipboard.writeText(round.prompt).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    );
  return (
    <div class="row small">
      <button type="button" class="small" aria-label={words.copyOf(number)} onClick={() => void copy()}>
        {words.copy}
      </button>
      <a
        class="button small"
        href={hrefOf('try')}
        aria-label={words.useOf(number)}
        onClick={() => tryDraft.change((draft) => withRound(draft, view, round))}
      >
        {words.use}
      </a>
      <span role="status" class="muted">
        {said}
      </span>
      <span class="muted end">
        {round.detail === null && `${words.tokenCount(figure(round.tokens))} · `}
        {shortTime(round.time)}
      </span>
    </div>
  );
}
