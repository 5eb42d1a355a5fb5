import type { Answer } from '../../../spo/types.ts';
import { terms } from '../../words/terms.ts';
import { defineTexts } from '../../words/texts.ts';
import { TextBlock, Words } from '../parts/foreign-text.tsx';
import { useTexts } from '../parts/language.tsx';

const texts = defineTexts({
  en: { none: 'Nothing was asked.', failed: 'No answer:' },
  zh: { none: '没有提问。', failed: '没有回答：' },
});

/** Answers under their questions. */
export function AnswerList({ answers }: { readonly answers: readonly Answer[] }) {
  const say = useTexts(texts);
  const { case: caseName } = useTexts(terms);
  if (answers.length === 0) return <p class="muted">{say.none}</p>;
  return (
    <ol class="answers">
      {answers.map((answer, index) => (
        <li key={index}>
          <p class="question">
            <span class="muted">{caseName(answer.caseIndex + 1)}</span> <Words text={answer.question} />
          </p>
          <AnswerText answer={answer} />
        </li>
      ))}
    </ol>
  );
}

/** What was answered, or why nothing was. */
export function AnswerText({ answer }: { readonly answer: Answer }) {
  const say = useTexts(texts);
  if (answer.status === 'answered') return <TextBlock text={answer.text} />;
  return (
    <p class="remark bad">
      {say.failed} <Words text={answer.reason} />
    </p>
  );
}
