import { CST, type Scalar } from 'yaml';
import { type BlockLayout, type BlockMode, blockScalarText } from './block-scalar-text.ts';
import { countTrailing } from './count-trailing.ts';
import { doubleQuoted, plainText, singleQuoted } from './scalar-text.ts';

type Style = 'plain' | 'single' | 'double' | BlockMode;

/** Where a scalar stands and how its text is laid out. */
interface Site {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly style: Style;
  readonly parentIndent: number;
  readonly newline: string;
  /** The block scalar's parts as written; null for the other styles. */
  readonly block: BlockSource | null;
}

interface BlockSource {
  readonly header: string;
  /** From behind the header to the end of its line: a comment and the line end. */
  readonly restOfLine: string;
  readonly body: string;
  /** Code units of the blank lines at the body's end that only a `+` makes part of the text. */
  readonly blankTail: number;
}

/** A folded block is never wrapped narrower than this, in code units. */
const NARROWEST_WIDTH = 60;
const INDENT_STEP = 2;

/**
 * The texts that come out when `value` is written in place of `scalar`, best first: in the style that it
 * has, then as a literal block, then in double quotes. Not every one reads back as `value` (a block
 * inside of brackets does not, for one); the caller has to try.
 */
export function* scalarSpellings(text: string, scalar: Scalar<string>, value: string): Generator<string> {
  const site = siteOf(text, scalar);
  if (site === null) return;
  for (const style of stylesFor(site.style, scalar.value, value)) {
    const isBlock = style === '|' || style === '>';
    const written = isBlock ? spliceBlock(site, style, value) : spliceLine(site, lineText(style, value));
    if (written !== null) yield written;
  }
}

function stylesFor(style: Style, oldValue: string, value: string): readonly Style[] {
  if (style === '>') return ['>', '|', 'double'];
  const staysOnOneLine = !value.includes('\n');
  // Whoever wrote line ends as escapes before is not surprised by more of them.
  const hadEscapedLines = style === 'double' && oldValue.includes('\n');
  return staysOnOneLine || hadEscapedLines ? [style, 'double'] : ['|', 'double'];
}

function lineText(style: Style, value: string): string | null {
  if (style === 'plain') return plainText(value);
  return style === 'single' ? singleQuoted(value) : doubleQuoted(value);
}

function siteOf(text: string, scalar: Scalar<string>): Site | null {
  const token = scalar.srcToken;
  if (!scalar.range || !token || !CST.isScalar(token)) return null;
  const [start, end] = scalar.range;
  const lineEnd = text.indexOf('\n', start);
  const isCarriageReturn = (lineEnd === -1 ? text : text.slice(0, lineEnd + 1)).endsWith('\r\n');
  const newline = isCarriageReturn || (lineEnd === -1 && text.includes('\r\n')) ? '\r\n' : '\n';
  const block = token.type === 'block-scalar' ? blockSource(token) : null;
  return { text, start, end, style: styleOf(token), parentIndent: token.indent, newline, block };
}

function styleOf(token: CST.FlowScalar | CST.BlockScalar): Style {
  if (token.type === 'block-scalar') return blockSource(token).header.startsWith('>') ? '>' : '|';
  if (token.type === 'single-quoted-scalar') return 'single';
  return token.type === 'double-quoted-scalar' ? 'double' : 'plain';
}

function blockSource(token: CST.BlockScalar): BlockSource {
  const sources = token.props.map((part) => ('source' in part ? part.source : ''));
  const header = sources[0] ?? '';
  const body = token.source;
  const lastLineEnd = body.indexOf('\n', body.length - countTrailing(body, ' \r\n'));
  const blankTail = header.includes('+') && lastLineEnd !== -1 ? body.length - lastLineEnd - 1 : 0;
  return { header, restOfLine: sources.slice(1).join(''), body, blankTail };
}

/** Quoted or plain text in place of the scalar; the comment behind a block's header stays. */
function spliceLine(site: Site, line: string | null): string | null {
  if (line === null) return null;
  const { text, start, end, block } = site;
  const restOfLine = block?.restOfLine ?? '';
  const endsFile = block !== null && !block.body.endsWith('\n');
  const kept = endsFile ? restOfLine.replace(/\r?\n$/, '') : restOfLine;
  return text.slice(0, start) + line + kept + text.slice(end - (block?.blankTail ?? 0));
}

function spliceBlock(site: Site, mode: BlockMode, value: string): string | null {
  const written = blockScalarText(mode, value, layoutOf(site));
  if (written === null) return null;
  const { text, start, end, newline, block } = site;
  const body = written.lines.join(newline);
  if (block) {
    const header = keepOrder(block.header, written.header);
    const lineEnd = lastLineEnd(block.body.endsWith('\n'), written.header, newline);
    // Blank lines stay where the new text does not reach for them.
    const rest = text.slice(written.header.endsWith('+') ? end : end - block.blankTail);
    return text.slice(0, start) + header + block.restOfLine + body + lineEnd + rest;
  }
  const restOfLine = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
  if (!/^([ \t]+#.*|[ \t]*)$/.test(restOfLine)) return null;
  const rest = text.slice(end + restOfLine.length);
  const lineEnd = rest === '' ? lastLineEnd(false, written.header, newline) : '';
  return text.slice(0, start) + written.header + restOfLine + newline + body + lineEnd + rest;
}

/** A file without a line end at its end keeps it so, unless the value itself ends in one. */
function lastLineEnd(hadLineEnd: boolean, header: string, newline: string): string {
  return hadLineEnd || !header.endsWith('-') ? newline : '';
}

/** The old header where the new one says the same in another order. */
function keepOrder(oldHeader: string, header: string): string {
  return [...oldHeader].sort().join('') === [...header].sort().join('') ? oldHeader : header;
}

function layoutOf(site: Site): BlockLayout {
  const { parentIndent, block } = site;
  const lines = (block?.body ?? '').split(/\r?\n/).filter((line) => line.trim() !== '');
  const named = Number(/\d/.exec(block?.header ?? '')?.[0] ?? 0);
  const found = lines[0] === undefined ? INDENT_STEP + parentIndent : lines[0].search(/[^ ]/);
  const bodyIndent = named > 0 ? parentIndent + named : found;
  const width = lines.reduce((widest, line) => Math.max(widest, line.length - bodyIndent), NARROWEST_WIDTH);
  return { parentIndent, bodyIndent, width };
}
