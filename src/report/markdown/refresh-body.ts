import { createHash } from 'node:crypto';
import type { RunReport } from '../run-report.ts';
import { codeText } from '../words/inline-text.ts';
import { bodyRenderer } from './body.ts';
import { fitted } from './comment/room.ts';
import { withoutMarker } from './markdown.ts';

/** GitHub answers a longer body with 422. */
const MOST_CHARACTERS = 65_536;

/** They take half of the body; whatever is beyond them can be proposed again after it was turned down. */
const MOST_DIGESTS = 1800;

const MARKER = '<!-- spo-action:proposals';
const FIRST_LINE = /^<!-- spo-action:proposals((?: [0-9a-f]{16})*) -->$/;

export interface RefreshBodyOptions {
  /** The branch that the proposals were computed from and go into. */
  readonly branch: string;
  /** Address or path of the full report, named where something had to be cut. */
  readonly fullReport?: string;
  /** Page of the run, whose artifacts the report as a page may be among. */
  readonly runPage?: string;
}

/** Tells one proposed text for one prompt from every other: 16 hex digits. */
export function proposalDigest(proposal: {
  /** Path of the prompt file. */
  readonly path: string;
  /** Name of the prompt in its file; empty where the file holds one. */
  readonly name: string;
  readonly prompt: string;
}): string {
  const { path, name, prompt } = proposal;
  return createHash('sha256')
    .update(JSON.stringify([path, name, prompt]))
    .digest('hex')
    .slice(0, 16);
}

/**
 * The body of the pull request that proposes the winners of a run without one: their digests on a hidden first line,
 * what merging and closing mean, and the evidence as in a comment. It fits into GitHub's limit.
 * @param digests of what is proposed, each from `proposalDigest`.
 */
export function renderRefreshBody(
  report: RunReport,
  digests: readonly string[],
  { branch, fullReport, runPage }: RefreshBodyOptions,
): string {
  const marker = [MARKER, ...digests.slice(0, MOST_DIGESTS), '-->'].join(' ');
  const top = `${marker}\n${opening(digests.length, branch, report.models.compare)}`;
  const render = bodyRenderer(report, { fullReport, runPage }, true);
  return fitted(
    (room) => `${top}\n\n${withoutMarker(render(room), MARKER)}\n`,
    (text) => text.length <= MOST_CHARACTERS,
    report.prompts.length,
  );
}

function opening(count: number, branch: string, model: string | undefined): string {
  const [taken, them, same] =
    count === 1
      ? ['a better prompt that was', 'it', 'the same proposal is']
      : [`${count} better prompts that were`, 'them', 'the same proposals are'];
  const where = model === undefined ? '' : ` on ${codeText(model)}`;
  const when = model === undefined ? '' : ' Merge it with the switch to that model, not before.';
  return `Merging this takes over ${taken} confirmed${where} against what ${codeText(branch)} has now.${when} Closing it turns ${them} down: ${same} not made again.`;
}

/**
 * What a body of ours proposed. Only the first line counts, which no text of a model or a stranger gets into; whether
 * the body is ours is for the forge to say.
 */
export function readProposalDigests(body: string): ReadonlySet<string> {
  const [first = ''] = body.split(/\r?\n/, 1);
  const [, digests = ''] = FIRST_LINE.exec(first.trimEnd()) ?? [];
  return new Set(digests.split(' ').filter((digest) => digest !== ''));
}

/** The body of a pull request that is closed because nothing is left to propose; it turns nothing down. */
export function renderWithdrawn(branch: string): string {
  return `Nothing is left to propose: no prompt that ${codeText(branch)} has now is known to have a better one. This was closed by itself and turns nothing down.\n`;
}
