import { CST, Lexer } from 'yaml';

/** The comments between two offsets of a YAML mapping, each from its `#` on, in their order. */
export function commentsWithin(text: string, start: number, end: number): readonly string[] {
  const found: string[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    // Marks of the lexer, which do not stand in the text.
    const isMark = lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END || lexeme === CST.SCALAR;
    // No scalar of a mapping starts so: plain text cannot, quotes do not, and a block starts with its indentation.
    const isComment = lexeme.startsWith('#');
    if (isComment && offset >= start && offset < end) found.push(lexeme.trimEnd());
    if (!isMark) offset += lexeme.length;
  }
  return found;
}
