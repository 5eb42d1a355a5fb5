// The spellings of the template languages that people use; sources: their own documentation, named in the tests.

/** A name, with the attributes and indices that lead on from it. */
const NAME = String.raw`[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+|\[[\w'"-]+\])*`;
/** Words with spaces between them, as people write them into mail templates. */
const WORDS = String.raw`\p{L}[\p{L}\p{N}]+(?: \p{L}[\p{L}\p{N}]+){1,3}`;
/** What Python's `format` takes, and patterns of dates; a colon also stands in CSS and YAML. */
const FORMAT = String.raw`(?:![rsa])?(?::(?:[^{}\n]?[<>=^][+-]?\d*|[+ -]?#?0?\d*(?:[,_]?\.\d+|[,_])?[bcdeEfFgGnosxX%]|,|%[^{}\n]{1,20}|[yMdHhms]{2,4}(?:[-/:. ]?[yMdHhmsT]{1,4})*))?`;
/** Braces belong to a command of LaTeX, an escape of a regular expression, a sub- or superscript. */
const OF_A_COMMAND = String.raw`(?<!\\[A-Za-z]{1,20}\*?(?:\[[^\]\n]{0,40}\]|\{[^{}\n]{0,40}\}){0,3})(?<![\p{L}\p{N})}\]]\^)(?<!(?<![\p{L}\p{N}_])\p{L}_)(?<!\\)`;
const STATEMENT = String.raw`(?!(?:return|break|continue|throw|if|for|while|let|const|var|else|print)\b)`;

const unicode = (...parts: readonly string[]) => new RegExp(parts.join(''), 'gu');

/** Those that cannot be taken for anything else. */
export const CLEAR_SPELLINGS: readonly RegExp[] = [
  // Jinja, Liquid, Twig, Django: {% if x %}; ERB, EJS: <% if %>, <%= name %>
  /\{%[-+~]?[ \t]*[a-zA-Z_]\w*[^%\n]{0,200}%\}/gu,
  /<%[-=_]?[ \t]*[^%\s][^%\n]{0,200}%>/gu,
  // Mustache, Handlebars, Go, GitHub: {{name}}, {{{name}}}, {{#each x}}, {{ name | upper }}, {{.Name}}, ${{ x.y }}
  unicode(OF_A_COMMAND, String.raw`\$?\{\{\{[ \t]*${NAME}[ \t]*\}\}\}`),
  unicode(
    OF_A_COMMAND,
    String.raw`\$?\{\{[-~]?[ \t]*[#^/>&!.$@]?[ \t]*(?:${NAME}|${WORDS}|\d+)`,
    String.raw`(?:[ \t]*[|(][^{}\n]{0,200}|[ \t]+[^{}\n:]{0,200})?\}\}`,
  ),
  // Python, C#, ICU, LangChain: {name}, {name!r}, {price:.2f}, {count, plural, …}, {0}
  unicode(OF_A_COMMAND, String.raw`(?<![{$#%@])\{${STATEMENT}(?:${NAME}${FORMAT}|${WORDS})\}`),
  unicode(String.raw`(?<![{$#%@\\])\{(?:${NAME}|\d+), ?(?:plural|select|selectordinal|number|date|time)\b`),
  /(?<![{$#%@\\\p{L}\p{N}_)\]}.*+?])\{\d{1,2}(?::[A-Za-z#][^{}\n"']{0,15})?\}/gu,
  // Double angles and brackets: <<name>>, «first_name», [[name]]
  unicode(String.raw`(?<![\p{L}\p{N}_<])<<(?:${NAME}|${WORDS})>>(?!>)`),
  /«[ \t]?[a-z]\w*_\w+[ \t]?»/gu,
  /(?<![\p{L}\p{N}_[)\]])\[\[[ \t]?(?:\$\{)?[A-Za-z_][\w.-]*\}?[ \t]?\]\](?!\])/gu,
];

/** Those that use a dollar or a per cent sign, as money, formulas, dates and shells do. */
export const SIGN_SPELLINGS: readonly RegExp[] = [
  // JavaScript, Java, Ruby: ${name}, ${name:-word}, #{name}, %{name}, @{name}; Python: %(name)s
  unicode(String.raw`(?<![\\$])[$#%@]\{[ \t]*(?:${NAME}|\d+)(?::?[-=?+][^{}\n]{0,80})?[ \t]*\}`),
  /%\(\p{L}[\p{L}\p{N}_.]*\)[-+0#]*\d*(?:\.\d+)?[bcdeEfFgGiorsxXu]/gu,
  // Python's string.Template, PHP, StringTemplate: $ORDER_ID, $name, $name$
  /(?<![\p{L}\p{N}_\\$.)])\$[A-Za-z_]\w{3,}\$(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}_\\$.)])\$(?:[A-Z](?![A-Za-z\d_])|[A-Za-z_][A-Za-z\d_]+)(?![\p{L}\p{N}_$])/gu,
  // printf: %s, %d, %.2f, %1$s, %@; mail programs: %NAME%, %%name%%
  /(?<![\p{L}\p{N}_%\\])%(?:\d+\$)?[-+0#]*\d*(?:\.\d+)?(?:l{0,2}[sdiufgx]|@)(?![\p{L}\p{N}_%])/gu,
  /(?<![\p{L}\p{N}_%\\])%{1,2}[A-Za-z_]\w+%{1,2}(?![\p{L}\p{N}_%])/gu,
];

/** What only looks like one of the latter: formulas, shell code, date formats, variables that every shell has. */
export const LOOK_ALIKES: RegExp = unicode(
  [
    String.raw`\$\$[^$]{1,2000}\$\$`,
    String.raw`(?<![\p{L}\p{N}\\$])\$(?=[^\s$])(?:[^$\n]{0,200}[\\^_=+*/<>()|{}-][^$\n]{0,200}|[^$\n]{1,3})(?<=[^\s$])\$(?![\p{L}\p{N}])`,
    '(?<=^|\\n)(?<fence>`{3,}|~{3,})[ \\t]*(?:sh|bash|zsh|shell|console|fish|perl|php|awk|make|makefile|dockerfile|regex|tex|latex)[ \\t]*\\n[^]*?\\n[ \\t]*\\k<fence>',
    '`(?:\\$ |(?:sudo|echo|export|cd|cat|ls|rm|cp|mv|grep|sed|awk|find|curl|printf|test|for|while|if|git|npm|docker|source|set|chmod|mkdir|date)\\b)[^`\\n]*`',
    String.raw`(?<=^|\n)[ \t]*(?:\$ |(?:sudo|echo|export|cd|printf|for \w+ in|while read|if \[)\s)[^\n]*`,
    `%[YymBbHMSpjAaZz](?:[-/:. T,]{0,2}%[A-Za-z])+|%[dI](?:[-/:. T,]{0,2}%[YymBbHMSpjAaZz])(?:[-/:. T,]{0,2}%[A-Za-z])*`,
    String.raw`\$\{?(?:HOME|PATH|PWD|OLDPWD|USER|SHELL|IFS|LANG|LC_ALL|TERM|EDITOR|RANDOM|UID|HOSTNAME|TMPDIR)\b\}?`,
  ].join('|'),
);
