import { describe, expect, it } from 'vitest';
import type { Forge } from '../../../../src/forge/forge.ts';
import { FinishedRuns } from '../../../../src/jobs/check/earlier/finished-runs.ts';
import { surveyOf } from '../../../../src/jobs/check/earlier/survey.ts';
import type { BestRound, PromptReport } from '../../../../src/report/run-report.ts';
import { readSettings } from '../../../../src/settings/run-settings.ts';
import { answer, comparison, pair, prompt, report, round, tally } from '../../../report/sample-report.ts';
import { commentForge } from '../../../support/comment-forge.ts';
import { branchTask } from '../../../support/runs.ts';
import { standingFile } from '../migration-run.ts';

const FILE = 'prompts/notes.yaml';
const HEAD = 'a'.repeat(40);
const gathered = {
  change: { number: null, baseSha: HEAD, headSha: HEAD, files: [] },
  branch: { name: 'spo/refresh', tipAtStart: null },
  files: [standingFile(FILE)],
};

/** A forge that keeps records, and nothing else. */
function keepingRecords(): Forge {
  const kept = new Map<string, string>();
  return {
    ...commentForge(),
    readRecords: async (names) => new Map([...kept].filter(([name]) => names.includes(name))),
    writeRecords: async (records) => {
      for (const [name, text] of records) kept.set(name, text);
    },
  };
}

const best = (confirmed: boolean): BestRound => ({
  round: 2,
  modification: 'asks first',
  prompt: 'Ask first.',
  confirmed,
});

/** What a later run finds of a search that ended so. */
async function surveyAfter(ended: Partial<PromptReport>, raw: Record<string, string> = {}) {
  const settings = readSettings(raw, (name) => name);
  const finishedRuns = new FinishedRuns(branchTask(keepingRecords()), settings, 'models');
  const found = prompt(FILE, {
    status: 'unchanged',
    verdict: null,
    basePrompt: null,
    baseVersusHead: null,
    rounds: [round(1), round(2)],
    stoppedBy: 'max-rounds',
    bestVersusHead: comparison(tally(7, 0), [pair([answer(0, 'old')], [answer(0, 'new')])]),
    ...ended,
  });
  const finished = { report: report([found]), outputs: {}, gateFailures: [], isWhole: true };
  await finishedRuns.note(finished, gathered);
  return surveyOf(gathered, finishedRuns, 'branch', settings);
}

describe('an unchanged prompt whose earlier search', () => {
  it('found a better one is not searched again: its evidence is carried, with the texts of the branch', async () => {
    const { files, carried, skipped } = await surveyAfter({ bestRound: best(true) });
    expect([files, skipped]).toEqual([[], 0]);
    expect(carried).toMatchObject([
      {
        path: FILE,
        headPrompt: 'Summarise the notes.',
        questions: expect.arrayContaining(['Interviews go on.']),
        bestRound: best(true),
        foundAt: expect.any(String),
        usage: { calls: 0 },
      },
    ]);
    const [kept] = carried[0]?.bestVersusHead?.pairs ?? [];
    expect(kept).toMatchObject({ caseIndex: 0, outcome: 'challenger', challengerAnswers: [] });
    expect(kept?.ballots.map(({ choice }) => choice)).toEqual(['challenger', 'challenger']);
  });

  it('found nothing is left out', async () => {
    expect(await surveyAfter({ bestRound: null })).toMatchObject({ files: [], carried: [], skipped: 1 });
  });

  it('found one that was not confirmed is left out, unless such ones are proposed too', async () => {
    const tentative = { bestRound: best(false) };
    expect(await surveyAfter(tentative)).toMatchObject({ files: [], carried: [], skipped: 1 });
    expect(await surveyAfter(tentative, { commit: 'best' })).toMatchObject({
      files: [],
      carried: [tentative],
      skipped: 0,
    });
  });

  it.each([
    ['rounds', { stoppedBy: 'budget', bestRound: null }],
    [
      'confirmation',
      { bestRound: best(false), bestVersusHead: { ...comparison(tally(2, 0)), stoppedBy: 'budget' } },
    ],
    ['confirmation at its start', { bestRound: best(false), bestVersusHead: null }],
  ] as const)('was cut short in its %s is searched again', async (_, ended) => {
    const { files, carried, skipped } = await surveyAfter(ended);
    expect(files).toEqual(gathered.files);
    expect([carried, skipped]).toEqual([[], 0]);
  });

  it('is not asked for with force, or for another model', async () => {
    for (const raw of [{ force: 'true' }, { 'compare-model': 'next' }]) {
      expect((await surveyAfter({ bestRound: null }, raw)).files).toEqual(gathered.files);
    }
  });
});
