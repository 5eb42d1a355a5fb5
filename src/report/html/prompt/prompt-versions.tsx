import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import { changeCells, changeTexts } from '../../cells/changes.ts';
import { foundRound } from '../../prompt-facts.ts';
import type { PromptReport } from '../../run-report.ts';
import type { Terms } from '../../words/terms.ts';
import { terms } from '../../words/terms.ts';
import { defineTexts } from '../../words/texts.ts';
import { TextBlock } from '../parts/foreign-text.tsx';
import { useTexts } from '../parts/language.tsx';
import { useIsLive } from '../parts/presentation.tsx';
import { PromptDiff } from './prompt-diff.tsx';

const texts = defineTexts({
  en: {
    from: 'From',
    to: 'to',
    swap: 'Swap',
    only: 'The prompt',
    isBest: 'best',
  },
  zh: {
    from: '从',
    to: '到',
    swap: '对调',
    only: '提示词',
    isBest: '最佳',
  },
});

interface Version {
  readonly name: string;
  readonly text: string;
}

/** What changes between any two of a prompt's versions; as text, between those that matter. */
export function PromptVersions({ prompt }: { readonly prompt: PromptReport }) {
  const say = useTexts(texts);
  const term = useTexts(terms);
  const isLive = useIsLive();
  const versions = versionsOf(prompt, term, say.isBest);
  if (versions.length === 0) return null;
  if (versions.length === 1) {
    return (
      <>
        <h4>{say.only}</h4>
        <TextBlock text={versions[0]?.text ?? ''} />
      </>
    );
  }
  return isLive ? <ChosenVersions prompt={prompt} versions={versions} /> : <UsualChanges prompt={prompt} />;
}

function versionsOf(prompt: PromptReport, term: Terms, isBest: string): Version[] {
  const { basePrompt, headPrompt, rounds, status } = prompt;
  const best = foundRound(prompt)?.round;
  const head = status === 'unchanged' ? term.present : term.head;
  const fixed = [
    { name: term.base, text: basePrompt },
    { name: head, text: headPrompt },
  ];
  const tried = rounds
    .filter(({ outcome }) => outcome !== 'initial')
    .map(({ round, outcome, prompt: text }) => ({
      name: `${term.round(round)} · ${term.outcome(outcome)}${round === best ? ` · ${isBest}` : ''}`,
      text,
    }));
  return [...fixed, ...tried].flatMap(({ name, text }) => (text === null ? [] : [{ name, text }]));
}

function UsualChanges({ prompt }: { readonly prompt: PromptReport }) {
  const changes = changeCells(prompt, useTexts(changeTexts), useTexts(terms));
  const { only } = useTexts(texts);
  return (
    <>
      {prompt.basePrompt === null && prompt.headPrompt !== null && (
        <>
          <h4>{only}</h4>
          <TextBlock text={prompt.headPrompt} />
        </>
      )}
      {changes.map(({ title, before, after }) => (
        <Fragment key={title}>
          <h4>{title}</h4>
          <PromptDiff before={before} after={after} />
        </Fragment>
      ))}
    </>
  );
}

function ChosenVersions({
  prompt,
  versions,
}: {
  readonly prompt: PromptReport;
  readonly versions: readonly Version[];
}) {
  const say = useTexts(texts);
  const best = foundRound(prompt);
  const start =
    prompt.basePrompt !== null && prompt.headPrompt !== null ? 1 : bestIndex(versions, best?.prompt);
  const [from, setFrom] = useState(0);
  const [to, setTo] = useState(start);
  const [before, after] = [versions[from], versions[to]];
  return (
    <>
      <div class="row versions screen-only">
        <VersionChoice label={say.from} versions={versions} chosen={from} onChoice={setFrom} />
        <VersionChoice label={say.to} versions={versions} chosen={to} onChoice={setTo} />
        <button
          type="button"
          class="small"
          onClick={() => {
            setFrom(to);
            setTo(from);
          }}
        >
          {say.swap}
        </button>
      </div>
      {before !== undefined && after !== undefined && <PromptDiff before={before.text} after={after.text} />}
    </>
  );
}

function bestIndex(versions: readonly Version[], best: string | undefined): number {
  const found = versions.findLastIndex(({ text }) => text === best);
  return found > 0 ? found : 1;
}

function VersionChoice({
  label,
  versions,
  chosen,
  onChoice,
}: {
  readonly label: string;
  readonly versions: readonly Version[];
  readonly chosen: number;
  onChoice(index: number): void;
}) {
  const id = useId();
  return (
    <span class="row">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={String(chosen)}
        onChange={({ currentTarget }) => onChoice(Number(currentTarget.value))}
      >
        {versions.map(({ name }, index) => (
          <option key={name} value={String(index)}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
