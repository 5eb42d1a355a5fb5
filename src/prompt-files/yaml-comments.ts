import { CST, Lexer } from 'yaml';

/** The comments between two offsets of a YAML text, each from its `#` on, in their order. */
export function commentsWithin(text: string, start: number, end: number): readonly string[] {
  const found: string[] = [];
  let offset = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    // Marks of the lexer that do not stand in the text; what follows the last one is a scalar, whatever it starts with.
    const isMark = lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END || lexeme === CST.SCALAR;
    const isComment = !isMark && !isScalar && lexeme.startsWith('#');
    if (isComment && offset >= start && offset < end) found.push(lexeme.trimEnd());
    isScalar = lexeme === CST.SCALAR;
    if (!isMark) offset += lexeme.length;
  }
  return found;
}
