import path from 'node:path';
import * as core from '@actions/core';
import type { FinishedCheck, ReplayedCheck } from '../jobs/check/outcome.ts';
import { writeHtmlReport } from '../jobs/check/report-copies.ts';
import type { EventResult } from '../jobs/events/run-event.ts';
import type { ValidatedChange } from '../jobs/events/validate-change.ts';
import { type CheckedLeg, legSentence } from '../jobs/fan-out/check-leg.ts';
import { EXIT } from '../machine/process.ts';
import { renderHtmlReport } from '../report/html/render-html-report.tsx';
import { headline, renderSummary } from '../report/markdown/summary.ts';
import { forkSentence, renderValidation, validationHeadline } from '../report/markdown/validation-summary.ts';
import { logText, withoutCommands } from '../report/text/log-lines.ts';
import { annotate, print } from '../report/text/printer.ts';
import { inlineText } from '../report/words/inline-text.ts';
import { errorLine, SpoError } from '../spo/errors.ts';
import { runPlace } from './runner.ts';

/** GitHub shows ten annotations of a level for each step. */
const MOST_ANNOTATIONS = 10;

/** Room for the problems of files, whatever else went wrong: the first one, and how many more there are. */
const LEAST_ROOM = 2;

export function exitCodeOf(error: SpoError): number {
  return error.code === 'interrupted' ? EXIT.interrupted : EXIT.failed;
}

/** Annotations, summary and outputs of whatever the event led to. @returns the exit code */
export async function publishResult(result: EventResult): Promise<number> {
  switch (result.kind) {
    case 'replayed':
      return replay(result);
    case 'checked':
      return publish(result);
    case 'planned':
      annotateFiles(result.problems, [], 0);
      setOutputs(result.outputs);
      return say(result.sentence);
    case 'leg':
      return publishLeg(result);
    case 'validated':
      return publishValidation(result);
    case 'closed':
      setOutputs({ 'comment-url': result.comment ?? '' });
      for (const warning of result.warnings) annotate('error', errorLine(warning));
      return say(result.sentence);
    case 'nothing':
      setOutputs(result.outputs);
      return say(result.sentence);
  }
}

/** A green end with a sentence. */
async function say(sentence: string): Promise<number> {
  await writeSummary(`${inlineText(sentence, 1000)}\n`);
  annotate('notice', sentence);
  return EXIT.done;
}

async function publishLeg(leg: CheckedLeg): Promise<number> {
  const { calls, promptTokens, completionTokens, costUsd } = leg.usage;
  setOutputs({
    calls: String(calls),
    tokens: String(promptTokens + completionTokens),
    'cost-usd': costUsd === null ? '' : String(costUsd),
    'report-path': leg.resultPath,
  });
  await say(legSentence(leg));
  if (leg.fault === null) return EXIT.done;
  annotate('error', errorLine(leg.fault));
  return exitCodeOf(leg.fault);
}

async function publishValidation(result: ValidatedChange): Promise<number> {
  annotateFiles(result.problems, result.notices, result.gateFailures.length);
  await writeSummary(renderValidation(result));
  print(validationHeadline(result));
  annotate('notice', forkSentence(result));
  for (const failure of result.gateFailures) annotate('error', failure);
  return result.gateFailures.length > 0 ? EXIT.gate : EXIT.done;
}

/** An unchanged head gets the same gate again, so that running once more never turns a red gate green. */
async function replay({ record }: ReplayedCheck): Promise<number> {
  const sentence = `Already finished on ${record.finishedAt}, so nothing was run: ${record.headline}. Set force to run anew.`;
  setOutputs({ ...record.outputs, superseded: 'false', calls: '0', tokens: '0', 'cost-usd': '0' });
  await writeSummary(`${inlineText(sentence, 1000)}\n`);
  print(logText(sentence));
  for (const failure of record.gateFailures) annotate('error', failure);
  return record.exitCode;
}

async function publish(result: FinishedCheck): Promise<number> {
  const superseded = String(result.superseded !== null);
  const htmlPath = await writePage(result);
  annotateFiles(result.problems, result.fileNotices, otherErrors(result, htmlPath));
  setOutputs({ ...result.outputs, superseded, 'report-path': result.reportPath, 'html-path': htmlPath });
  const places = { fullReport: result.reportPath, runPage: runPlace().page };
  await writeSummary(renderSummary(result.report, places));
  print(headline(result.report));
  if (result.superseded !== null) {
    annotate('notice', result.superseded.sentence);
    if (!result.superseded.sameHead) return EXIT.done;
  }
  for (const notice of result.report.notices) print(logText(notice));
  for (const warning of result.warnings) annotate('error', errorLine(warning));
  for (const failure of result.gateFailures) annotate('error', failure);
  if (result.fault !== null) {
    annotate('error', errorLine(result.fault));
    return exitCodeOf(result.fault);
  }
  return result.gateFailures.length > 0 ? EXIT.gate : EXIT.done;
}

/** What a run has found does not depend on its page. @returns its path, or an empty text when it cannot be written */
async function writePage({ report, reportPath }: FinishedCheck): Promise<string> {
  const file = path.join(path.dirname(reportPath), 'report.html');
  try {
    return await writeHtmlReport(file, renderHtmlReport(report));
  } catch (error) {
    if (!(error instanceof SpoError)) throw error;
    annotate('error', errorLine(error));
    return '';
  }
}

/** How many errors a check ends with beside the problems of its files. */
function otherErrors({ warnings, gateFailures, fault }: FinishedCheck, htmlPath: string): number {
  return warnings.length + gateFailures.length + (fault === null ? 0 : 1) + (htmlPath === '' ? 1 : 0);
}

/** @param others errors of this step that stand elsewhere: behind ten of files nobody would see why the job is red. */
function annotateFiles(
  problems: FinishedCheck['problems'],
  notices: FinishedCheck['fileNotices'],
  others: number,
): void {
  const room = Math.max(LEAST_ROOM, MOST_ANNOTATIONS - others);
  annotateAll('error', problems, room, 'Invalid prompt file', 'problems');
  annotateAll('warning', notices, MOST_ANNOTATIONS, 'Not used', 'warnings');
}

function annotateAll(
  level: 'error' | 'warning',
  places: FinishedCheck['problems'],
  room: number,
  title: string,
  noun: string,
): void {
  const shown = places.length > room ? places.slice(0, room - 1) : places;
  for (const { location, message } of shown) annotate(level, message, { title, location });
  const hidden = places.length - shown.length;
  if (hidden > 0) annotate(level, `${hidden} more ${noun} in prompt files; the summary lists them.`);
}

/** As text that no later step's log takes for commands, should it print the summary's file. */
async function writeSummary(markdown: string): Promise<void> {
  await core.summary.addRaw(withoutCommands(markdown)).write();
}

function setOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}
