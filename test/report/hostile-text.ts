import fc from 'fast-check';
import { COMMENT_MARKER } from '../../src/forge/forge.ts';

const LINKS = [
  ...['@user', '@org/team', '#12', 'o/r#3', 'GH-4', 'https://evil.example/x', 'www.evil.example'],
  ...[
    'a@b.example',
    '![i](http://x/y.png)',
    '[l](http://x)',
    '[l]: http://x',
    '[l][l]',
    '<http://x.example>',
  ],
  ...[
    'mailto:a@b.example',
    'xmpp:a@b.example/x',
    'ftp://evil.example',
    'CVE-2026-1234',
    'HTTP://EVIL.example',
  ],
  ...['a1b2c3d4e5f60718293a4b5c6d7e8f9012345678', 'o/r@a1b2c3d', ':smile:', '[^1]', '\n[^1]: note\n', '^[x]'],
];

const HTML = [
  ...[
    '<img src=x>',
    '</details>',
    '</td></table>',
    '<h1>',
    '<a href="//x">',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
  ],
  ...['<script>', '<?x', '<!X', '&lt;b&gt;', '&#64;user', '&#x40;user', '&commat;user', '&amp;#64;', '<br/>'],
  ...['\n<div>\n\n', '\n<pre>\n', '</code>', '</summary>', '<svg onload=x>', COMMENT_MARKER],
];

const MARKDOWN = [
  ...['# heading', '\n## h\n', '\n---\n', '\n===\n', '```', '`````', '~~~', '\n~~~\n', '`', '|', '\\|', '\\'],
  ...['* x', '\n- x', '1. x', '\n1) x', '> q', '\n> [!NOTE]\n> x\n', '**b**', '_i_', '~~s~~', '~s~', '$x$'],
  ...['$$x$$', '- [ ] task', '\n- [x] task\n', '\n| a | b |\n|---|---|\n| c | d |\n', '\n    code\n', '\t'],
  ...['*', '_', '[', ']', '(', ')', '!', '***', '__', '[x', '](', '  \n'],
];

const CONTROL = [
  ...[
    '\n\n',
    '\r\n',
    '\r',
    '\u2028',
    '\u202e',
    '\u0000',
    '\u001b[31m',
    '\u200b',
    '\u2066',
    '\ufeff',
    '\u00ad',
  ],
  ...['\u{e0041}', '\ud800', '\u0007', '\u009b', '\u3000', '\u00a0', '\u2029', '\u0085'],
];

const COMMANDS = [
  '::error::x',
  '##[command]x',
  '\n::x::',
  '::add-mask::a',
  '\n  ::stop-commands::t\n',
  '##[group]',
];

/** What strangers and models may write to make a comment or a log do something. */
export const hostileText = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(...LINKS, ...HTML, ...MARKDOWN, ...CONTROL, ...COMMANDS, 'word', ' '),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
