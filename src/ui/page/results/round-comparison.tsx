import { useState } from 'preact/hooks';
import { TextBlock, Words } from '../../../report/html/parts/foreign-text.tsx';
import { useTexts } from '../../../report/html/parts/language.tsx';
import { PromptDiff } from '../../../report/html/prompt/prompt-diff.tsx';
import type { ResultRound, ResultView } from '../../api.ts';
import { Field } from '../parts/field.tsx';
import { besideEachOther } from './beside.ts';
import { texts } from './texts.ts';

/** Any two rounds: the change of the prompt, and the answers beside each other. */
export function RoundComparison({ view: { rounds: all, summary } }: { readonly view: ResultView }) {
  const words = useTexts(texts);
  const rounds = all.filter(({ prompt }) => prompt !== '');
  const [first, last] = [rounds[0]?.round ?? 1, rounds.at(-1)?.round ?? 1];
  const best = summary.bestRound;
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState(best === null || best === first ? last : best);
  const before = rounds.find(({ round }) => round === from);
  const after = rounds.find(({ round }) => round === to);
  if (rounds.length < 2) return null;
  const choose = (label: string, value: number, onChoose: (round: number) => void) => (
    <Field label={label}>
      {(attributes) => (
        <select
          {...attributes}
          value={value}
          onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
        >
          {rounds.map(({ round }) => (
            <option key={round} value={round}>
              {round === best ? words.roundBest(round) : words.round(round)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <section class="panel stack" aria-labelledby="compare-title">
      <h3 id="compare-title">{words.compare}</h3>
      <div class="row">
        {choose(words.from, from, setFrom)}
        {choose(words.to, to, setTo)}
      </div>
      {before !== undefined && after !== undefined && (
        <>
          <h4>{words.promptChange}</h4>
          <PromptDiff before={before.prompt} after={after.prompt} />
          <h4>{words.answersBeside}</h4>
          <AnswersBeside before={before} after={after} />
        </>
      )}
    </section>
  );
}

function AnswersBeside({ before, after }: Readonly<Record<'before' | 'after', ResultRound>>) {
  const words = useTexts(texts);
  const cell = (round: number, text: string | null) => (
    <div class="stack tight">
      <h5 class="muted small">{words.round(round)}</h5>
      {text === null || text === '' ? <p class="muted">{words.noAnswer}</p> : <TextBlock text={text} />}
    </div>
  );
  return (
    <ol class="stack beside">
      {besideEachOther(before, after).map((row, index) => (
        <li key={`${index}:${row.question}`} class="stack tight">
          <p>
            <Words text={row.question} />
          </p>
          <div class="columns">
            {cell(before.round, row.before)}
            {cell(after.round, row.after)}
          </div>
        </li>
      ))}
    </ol>
  );
}
