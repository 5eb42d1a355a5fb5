// The tab in which prompts answer questions that they have never seen.
import { useTexts } from '../../../report/html/parts/language.tsx';
import { BusyButton } from '../parts/busy-button.tsx';
import { Failure } from '../parts/failure.tsx';
import { jsonOf } from '../state/api-client.ts';
import { useKept } from '../state/kept-state.ts';
import { useLive } from '../state/live.tsx';
import { useRoute } from '../state/route.ts';
import { useAction } from '../state/use-action.ts';
import { AnswerGrid } from './answer-grid.tsx';
import { FileChoice } from './file-choice.tsx';
import { PromptList } from './prompt-list.tsx';
import { QuestionList } from './question-list.tsx';
import { RoundChoice } from './round-choice.tsx';
import { texts } from './texts.ts';
import { lastTried, type TryPrompt, tryDraft, tryForm } from './try-draft.ts';

/** The tab *Try*: prompts of rounds or typed in, asked the same questions. */
export function TryPage() {
  const words = useTexts(texts);
  const { api } = useLive();
  const isShown = useRoute().tab === 'try';
  const draft = useKept(tryDraft);
  const tried = useKept(lastTried);
  const labelOf = ({ source }: TryPrompt, index: number) =>
    source === null ? words.typed(index + 1) : words.round(source.round, source.result);
  const form = tryForm(draft, labelOf);
  const asking = useAction(async () => {
    if (form === null) return;
    const reply = await jsonOf(api.try.$post({ json: form }));
    lastTried.change(() => ({ labels: form.prompts.map(({ label }) => label), reply }));
  });
  return (
    <div class="stack trial">
      <h1>{words.title}</h1>
      <p class="muted">{words.introduction}</p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void asking.run();
        }}
      >
        <PromptList prompts={draft.prompts} labelOf={labelOf} />
        <div class="columns">
          <RoundChoice isShown={isShown} />
          <FileChoice isShown={isShown} file={draft.file} />
        </div>
        <QuestionList questions={draft.questions} />
        <div class="row">
          <BusyButton busy={asking.busy} look="primary" disabled={form === null}>
            {asking.busy ? words.asking : words.ask}
          </BusyButton>
          {form === null && <span class="muted small">{words.needed}</span>}
        </div>
      </form>
      <Failure failure={asking.failure} />
      {tried !== null && <AnswerGrid tried={tried} />}
    </div>
  );
}
