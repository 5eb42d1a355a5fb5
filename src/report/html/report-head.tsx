import { errorRateText, legendTexts } from '../cells/legend.ts';
import type { RunReport } from '../run-report.ts';
import { countStandings } from '../standings.ts';
import { terms } from '../words/terms.ts';
import { defineTexts } from '../words/texts.ts';
import { Name, Words } from './parts/foreign-text.tsx';
import { LanguageToggle, useTexts } from './parts/language.tsx';
import { Link } from './parts/link.tsx';
import { useIsLive } from './parts/presentation.tsx';
import { StandingTag } from './parts/tags.tsx';

const texts = defineTexts({
  en: {
    title: 'SPO report',
    switch: 'Switch of models:',
    nothing: 'no prompt to check',
    simulated:
      'Simulated run. A simulated model answered every call. This shows how the tool works and proves nothing about a real model.',
    ran: (at: string, duration: string) => `${at}, took ${duration}`,
    commit: 'commit',
    proposed: (files: number) => (files === 1 ? '(1 file)' : `(${files} files)`),
    branch: 'Proposed on branch',
    pullRequest: 'pull request',
    run: (by: string) => `Run ${by}.`,
  },
  zh: {
    title: 'SPO 报告',
    switch: '模型切换：',
    nothing: '没有要检查的提示词',
    simulated: '模拟运行。所有调用都由模拟模型回答，只演示工具如何工作，不能说明真实模型的任何情况。',
    ran: (at, duration) => `${at}，用时 ${duration}`,
    commit: '提交',
    proposed: (files) => `（${files} 个文件）`,
    branch: '已提议到分支',
    pullRequest: '拉取请求',
    run: (by) => `运行${by}。`,
  },
});

/** What the run came to, and when and how it ran. */
export function ReportHead({ report }: { readonly report: RunReport }) {
  const say = useTexts(texts);
  const term = useTexts(terms);
  const isLive = useIsLive();
  const { startedAt, finishedAt, headSha, models, usage, stoppedBy, notices } = report;
  const at = `${startedAt.slice(0, 'yyyy-mm-dd'.length)} ${startedAt.slice(11, 16)} UTC`;
  return (
    <header class="stack report-head">
      <div class="row">
        <span class="eyebrow">{say.title}</span>
        {isLive && (
          <span class="end">
            <LanguageToggle />
          </span>
        )}
      </div>
      <Headline report={report} />
      <p class="muted meta">
        {say.ran(at, term.duration(startedAt, finishedAt))}
        {headSha !== null && (
          <>
            {' · '}
            {say.commit} <Name text={headSha.slice(0, 12)} />
          </>
        )}
        {' · '}
        {term.usage(usage)}
      </p>
      {report.simulated && <p class="remark caution">{say.simulated}</p>}
      {stoppedBy !== null && stoppedBy !== 'max-rounds' && (
        <p class="remark caution">{say.run(term.stoppedBy(stoppedBy))}</p>
      )}
      {notices.map((notice, index) => (
        <p key={index} class="remark">
          <Words text={notice} />
        </p>
      ))}
      {models.compare !== undefined && (
        <p>
          {say.switch} <Name text={models.execute} /> → <Name text={models.compare} />
        </p>
      )}
      <Proposal report={report} />
    </header>
  );
}

function Headline({ report }: { readonly report: RunReport }) {
  const say = useTexts(texts);
  const counts = countStandings(report);
  return (
    <h1 class="row headline">
      {counts.length === 0 && say.nothing}
      {counts.map(({ standing, count }) => (
        <span key={standing} class="row count">
          <span class="figure">{count}</span> <StandingTag standing={standing} />
        </span>
      ))}
    </h1>
  );
}

function Proposal({ report: { publication } }: { readonly report: RunReport }) {
  const say = useTexts(texts);
  if (publication === null) return null;
  const { branch, branchUrl, commitUrl, sha, paths } = publication;
  const proposal = publication.pullRequestUrl ?? publication.proposalUrl ?? null;
  return (
    <p>
      {say.branch}{' '}
      <Link address={branchUrl}>
        <Name text={branch} />
      </Link>
      {', '}
      {say.commit}{' '}
      <Link address={commitUrl}>
        <Name text={sha.slice(0, 12)} />
      </Link>{' '}
      {say.proposed(paths.length)}
      {proposal !== null && (
        <>
          {', '}
          <Link address={proposal}>{say.pullRequest}</Link>
        </>
      )}
    </p>
  );
}

/** What the figures count and how sure the verdicts are. */
export function Legend({ report }: { readonly report: RunReport }) {
  const say = useTexts(legendTexts);
  return (
    <p class="muted small">
      {say.pairs} {errorRateText(report, say)}
    </p>
  );
}
