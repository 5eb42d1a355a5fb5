import { foundRound, isPublished, nothingChanged, promptTitle } from '../prompt-facts.ts';
import type { PromptReport, RunReport } from '../run-report.ts';
import { standingOf } from '../standings.ts';
import { terms } from '../words/terms.ts';
import { defineTexts } from '../words/texts.ts';
import { Name, Words } from './parts/foreign-text.tsx';
import { useTexts } from './parts/language.tsx';
import { Link } from './parts/link.tsx';
import { Scroll } from './parts/scroll.tsx';
import { FoundTag, StandingTag } from './parts/tags.tsx';

const texts = defineTexts({
  en: {
    label: 'Verdicts',
    prompt: 'prompt',
    result: 'result',
    change: 'this pull request against base',
    models: "new model against today's",
    best: 'best found against this pull request',
    bestOfPresent: 'best found against the present prompt',
    bestOnNew: 'best found on the new model',
    what: 'what it changes',
    was: 'was',
    take: 'take it',
    notProposed: 'not proposed',
    noChange: (rounds: string) => `no reliable change in ${rounds}`,
  },
  zh: {
    label: '结论',
    prompt: '提示词',
    result: '结果',
    change: '本次改动与基准相比',
    models: '新模型与现用模型相比',
    best: '找到的最佳与本次改动相比',
    bestOfPresent: '找到的最佳与现有提示词相比',
    bestOnNew: '新模型上找到的最佳',
    what: '改了什么',
    was: '原为',
    take: '采用',
    notProposed: '未提议',
    noChange: (rounds) => `${rounds}内无可靠变化`,
  },
});

/** A prompt and its place in the page. */
export interface PlacedPrompt {
  readonly id: string;
  readonly prompt: PromptReport;
}

/** The verdicts at a glance: a row for each prompt. */
export function Overview({
  report,
  placed,
}: {
  readonly report: RunReport;
  readonly placed: readonly PlacedPrompt[];
}) {
  const say = useTexts(texts);
  const isSwitch = report.models.compare !== undefined;
  const isPresent = nothingChanged(report);
  const comparedTitle = isSwitch ? say.models : say.change;
  const bestTitle = isSwitch ? say.bestOnNew : isPresent ? say.bestOfPresent : say.best;
  return (
    <Scroll label={say.label}>
      <table class="overview">
        <thead>
          <tr>
            <th scope="col">{say.prompt}</th>
            <th scope="col">{say.result}</th>
            {!isPresent && <th scope="col">{comparedTitle}</th>}
            <th scope="col">{bestTitle}</th>
            <th scope="col">{say.what}</th>
          </tr>
        </thead>
        <tbody>
          {placed.map(({ id, prompt }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`#${id}`}>
                  <Name text={promptTitle(prompt)} />
                </a>
                {prompt.previousPath !== null && (
                  <span class="muted small">
                    {' '}
                    {say.was} <Name text={prompt.previousPath} />
                  </span>
                )}
              </th>
              <td data-title={say.result}>
                <StandingTag standing={standingOf(prompt)} />
              </td>
              {!isPresent && (
                <td data-title={comparedTitle}>
                  <ComparedCell prompt={prompt} />
                </td>
              )}
              <td data-title={bestTitle}>
                <BestCell prompt={prompt} report={report} />
              </td>
              <td data-title={say.what}>
                <TakeCell prompt={prompt} report={report} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function ComparedCell({ prompt }: { readonly prompt: PromptReport }) {
  const { pairs } = useTexts(terms);
  return <>{prompt.baseVersusHead !== null && pairs(prompt.baseVersusHead.tally)}</>;
}

interface CellProps {
  readonly prompt: PromptReport;
  readonly report: RunReport;
}

function BestCell({ prompt, report: { publication } }: CellProps) {
  const say = useTexts(texts);
  const term = useTexts(terms);
  const best = foundRound(prompt);
  if (best === null) {
    return prompt.rounds.length === 0 ? null : (
      <span class="muted">{say.noChange(term.rounds(prompt.rounds.length))}</span>
    );
  }
  const isTaken = publication !== null && isPublished(prompt, publication);
  const parts = [
    isTaken ? '' : say.notProposed,
    prompt.bestVersusHead === null ? '' : term.pairs(prompt.bestVersusHead.tally),
  ];
  return (
    <>
      {term.round(best.round)} <FoundTag best={best} /> {term.list(parts.filter((part) => part !== ''))}
    </>
  );
}

function TakeCell({ prompt, report: { publication } }: CellProps) {
  const say = useTexts(texts);
  const best = foundRound(prompt);
  if (best === null) return null;
  const isTaken = publication !== null && isPublished(prompt, publication);
  const address = isTaken
    ? (publication.pullRequestUrl ?? publication.proposalUrl ?? publication.branchUrl)
    : null;
  return (
    <>
      <Words text={best.modification} />
      {address !== null && (
        <>
          {' '}
          <Link address={address}>{say.take}</Link>
        </>
      )}
    </>
  );
}
