import { CST, type Document, Lexer, type ParsedNode, parseDocument, visit, type YAMLError } from 'yaml';
import type { TextFault } from './decode-text.ts';
import { shortSentence } from './quote.ts';
import { structureFaults } from './yaml-structure.ts';

export type YamlReading =
  | { readonly ok: true; readonly document: Document<ParsedNode>; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly TextFault[] };

/** A prompt file has some hundreds; the parser takes seconds over a megabyte of brackets. */
const MAXIMUM_TOKENS = 50_000;

/** One of text for each character, and around it a mark without length or two. */
const MOST_TOKENS_OF_A_CHARACTER = 4;

/**
 * Reads one YAML document whose nodes know their place in the text; merge keys are followed. Never throws:
 * whatever is wrong with the text comes back as faults.
 */
export function readYaml(text: string): YamlReading {
  if (hasTooManyTokens(text)) {
    const message = `expected at most ${MAXIMUM_TOKENS.toLocaleString('en-US')} YAML tokens, found more`;
    return { ok: false, faults: [{ offset: 0, message }] };
  }
  try {
    return readDocument(text);
  } catch (error) {
    // The library gives no promise for hostile input; a deep nesting overflows the stack, for one.
    const message = shortSentence(`cannot be read as YAML: ${String(error)}`);
    return { ok: false, faults: [{ offset: 0, message }] };
  }
}

function readDocument(text: string): YamlReading {
  const document = parseDocument(text, {
    keepSourceTokens: true,
    logLevel: 'error',
    merge: true,
    prettyErrors: false,
    // The library compares every key with every other one; `structureFaults` does it in linear time.
    uniqueKeys: false,
  });
  const syntax = syntaxFaults(text, document);
  if (syntax.length > 0) return { ok: false, faults: syntax };
  const structure = structureFaults(document.contents);
  if (structure.length > 0) return { ok: false, faults: structure };
  // Aliases were counted already, and the library's own count is quadratic.
  return { ok: true, document, value: document.toJS({ maxAliasCount: -1 }) };
}

function hasTooManyTokens(text: string): boolean {
  if (text.length * MOST_TOKENS_OF_A_CHARACTER < MAXIMUM_TOKENS) return false;
  let count = 0;
  for (const _token of new Lexer().lex(text)) {
    count += 1;
    if (count > MAXIMUM_TOKENS) return true;
  }
  return false;
}

function syntaxFaults(text: string, document: Document<ParsedNode>): TextFault[] {
  const errors: readonly YAMLError[] = [...document.errors, ...document.warnings];
  if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
    return [{ offset: 0, message: 'expected lists and mappings a few levels deep, found too many levels' }];
  }
  const faults = errors.map(
    (error) =>
      tabFault(text, error) ??
      openQuoteFault(document, error) ?? { offset: error.pos[0], message: wording(error) },
  );
  return [...new Map(faults.map((fault) => [`${fault.offset} ${fault.message}`, fault])).values()];
}

/** A tab that indents a line is behind whatever else the parser says of that line. */
function tabFault(text: string, error: YAMLError): TextFault | null {
  const message = 'expected spaces, found a tab as indentation (YAML does not allow tabs there)';
  const lineStart = text.lastIndexOf('\n', error.pos[0] - 1) + 1;
  const indentation = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
  if (indentation.includes('\t')) return { offset: lineStart + indentation.indexOf('\t'), message };
  return error.code === 'TAB_AS_INDENT' ? { offset: error.pos[0], message } : null;
}

/** The parser notices a forgotten quote where the file ends; the reader wants to know where it opened. */
function openQuoteFault(document: Document<ParsedNode>, error: YAMLError): TextFault | null {
  const sign = /^Missing closing (["'])/.exec(error.message)?.[1];
  if (sign === undefined) return null;
  let offset: number | null = null;
  visit(document, {
    Scalar: (_key, { srcToken }) => {
      if (!srcToken || !CST.isScalar(srcToken)) return;
      if (srcToken.offset + srcToken.source.length === error.pos[0]) offset = srcToken.offset;
    },
  });
  return offset === null
    ? null
    : { offset, message: `expected a closing ${sign} for the quote that opens here, found none` };
}

function wording(error: YAMLError): string {
  if (error.code === 'MULTIPLE_DOCS') return 'expected one YAML document, found the start of another one';
  return shortSentence(`not valid YAML: ${error.message}`);
}
