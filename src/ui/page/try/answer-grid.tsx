import { useEffect, useRef } from 'preact/hooks';
import { Bill } from '../../../report/html/bill.tsx';
import { TextBlock, Words } from '../../../report/html/parts/foreign-text.tsx';
import { useTexts } from '../../../report/html/parts/language.tsx';
import type { TryAnswer } from '../../api.ts';
import { texts } from './texts.ts';
import type { Tried } from './try-draft.ts';

/** Each question with the answers of all prompts beside each other. */
export function AnswerGrid({ tried: { labels, reply } }: { readonly tried: Tried }) {
  const words = useTexts(texts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.scrollIntoView({ block: 'nearest' }), [reply]);
  const answers = reply.rows.flatMap((row) => row.answers);
  const failures = answers.filter(({ ok }) => !ok).length;
  return (
    <section class="stack" aria-labelledby="answers-title">
      <h2 id="answers-title" ref={heading}>
        {words.answers}
      </h2>
      <p role="status" class="muted">
        {words.summary(answers.length - failures, failures)}
      </p>
      {reply.rows.map((row, index) => (
        <section key={index} class="panel stack" aria-label={words.question(index + 1)}>
          <h3>
            <Words text={row.question} />
          </h3>
          <div class="columns">
            {row.answers.map((answer, place) => (
              <article key={place} class="stack tight">
                <h4 class="row">
                  <Words text={labels[place] ?? ''} />
                  {answer.ok && (
                    <span class="end number">{words.seconds((answer.milliseconds / 1000).toFixed(1))}</span>
                  )}
                </h4>
                <AnswerCell answer={answer} />
              </article>
            ))}
          </div>
        </section>
      ))}
      <Bill usage={reply.usage} />
    </section>
  );
}

function AnswerCell({ answer }: { readonly answer: TryAnswer }) {
  if (answer.ok) return <TextBlock text={answer.text} />;
  const { message, remedy } = answer.failure;
  return (
    <div class="remark bad">
      <p>
        <Words text={message} />
      </p>
      {remedy !== '' && (
        <p class="muted">
          <Words text={remedy} />
        </p>
      )}
    </div>
  );
}
