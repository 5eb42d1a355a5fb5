import fc from 'fast-check';
import { COMMENT_MARKER } from '../../src/forge/forge.ts';

const PIECES = [
  ...[
    '@user',
    '@org/team',
    '#12',
    'o/r#3',
    'GH-4',
    'https://evil.example/x',
    'www.evil.example',
    'a@b.example',
  ],
  ...['![i](http://x/y.png)', '[l](http://x)', '[l]: http://x', '<img src=x>', '</details>', '</td></table>'],
  ...[
    '# heading',
    '\n## h\n',
    '\n---\n',
    '```',
    '`````',
    '~~~',
    '`',
    '|',
    '\\|',
    '\\',
    '\n\n',
    '\r\n',
    '\u2028',
  ],
  ...[COMMENT_MARKER, '<!--', '-->', '&lt;b&gt;', '&#64;user', '* x', '\n- x', '1. x', '> q', '**b**', '_i_'],
  ...['~~s~~', '$x$', '\u202e', '\u0000', '\u001b[31m', '\u200b', 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678'],
  ...[
    ':smile:',
    '[^1]',
    'mailto:a@b.example',
    'CVE-2026-1234',
    '::error::x',
    '##[command]x',
    '\n::x::',
    'word',
    ' ',
  ],
];

/** What strangers and models may write to make a comment or a log do something. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
