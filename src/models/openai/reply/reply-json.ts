import { parseJson } from '../../../machine/json.ts';

/** A body, or one event of a stream, as JSON; undefined for what is none. */
export function parseReplyJson(text: string): unknown {
  return parseJson(text) ?? parseJson(withoutNonNumbers(text));
}

/** Python writes NaN and Infinity, which JSON does not know (https://docs.python.org/3/library/json.html#infinite-and-nan-number-values). */
function withoutNonNumbers(body: string): string {
  if (!/NaN|Infinity/.test(body)) return '';
  let isText = false;
  const pieces = body.split('"').map((piece) => {
    const outside = !isText;
    isText = outside || endsInEscape(piece);
    return outside ? piece.replaceAll(/-?\b(?:NaN|Infinity)\b/g, 'null') : piece;
  });
  return pieces.join('"');
}

function endsInEscape(piece: string): boolean {
  let end = piece.length;
  while (piece[end - 1] === '\\') end--;
  return (piece.length - end) % 2 === 1;
}
