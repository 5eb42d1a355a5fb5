// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of other languages are what is tested
import { describe, expect, it } from 'vitest';
import { placeholderFault, productPlaceholders } from '../../../src/spo/proposal/product-placeholders.ts';

const namesIn = (text: string) => [...productPlaceholders(text).keys()];

describe('a placeholder', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'Python: str.format',
      'Dear {customer_name}, {user.name}, {items[0].title}',
      ['{customer_name}', '{user.name}', '{items[0].title}'],
    ],
    [
      'Python: conversions and formats',
      '{name!r} {price:.2f} {name:>10} {total:,}',
      ['{name!r}', '{price:.2f}', '{name:>10}', '{total:,}'],
    ],
    ['Python: string.Template', 'Order $ORDER_ID of $name, ${city}', ['${city}', '$ORDER_ID', '$name']],
    ['Python: printf', 'Say %s to %(name)s in %d ways, %.2f', ['%(name)s', '%s', '%d', '%.2f']],
    ['a single letter', 'Buy $X for {y}', ['{y}', '$X']],
    [
      'Jinja: variables and filters',
      '{{company}} {{ name | upper }} {{ user["id"] }}',
      ['{{company}}', '{{ name | upper }}', '{{ user["id"] }}'],
    ],
    ['Jinja: blocks', '{% if x %}a{%- else -%}b{% endif %}', ['{% if x %}', '{%- else -%}', '{% endif %}']],
    // https://handlebarsjs.com/guide/
    [
      'Handlebars',
      '{{#each items}}{{this}}{{/each}} {{{raw}}} {{> head}} {{@index}}',
      ['{{{raw}}}', '{{#each items}}', '{{this}}', '{{/each}}', '{{> head}}', '{{@index}}'],
    ],
    // https://pkg.go.dev/text/template
    ['Go', '{{.Name}} {{ range .Items }}{{ end }}', ['{{.Name}}', '{{ range .Items }}', '{{ end }}']],
    // https://learn.microsoft.com/dotnet/standard/base-types/composite-formatting
    ['C#', 'Hello {0}, you owe {1:C2}', ['{0}', '{1:C2}']],
    ['JavaScript', 'Dear ${name}', ['${name}']],
    ['shell defaults', 'Dear ${name:-you}', ['${name:-you}']],
    ['Ruby', '#{name} and %{city}', ['#{name}', '%{city}']],
    ['ERB and EJS', '<%= name %><% if x %>', ['<%= name %>', '<% if x %>']],
    // https://unicode-org.github.io/icu/userguide/format_parse/messages/
    ['ICU', '{count, plural, one {# item} other {# items}}', ['{count, plural']],
    // https://developer.apple.com/library/archive/documentation/Cocoa/Conceptual/Strings
    ['Objective-C and positions', '%@ is %1$s', ['%@', '%1$s']],
    ['GitHub', 'of ${{ inputs.name }}', ['${{ inputs.name }}']],
    ['double angles', 'Dear <<customer>>, «first_name»', ['<<customer>>', '«first_name»']],
    ['double brackets', 'Dear [[customer]]', ['[[customer]]']],
    ['mail programs', 'Dear %FIRSTNAME% of {Company Name}', ['{Company Name}', '%FIRSTNAME%']],
    // https://docs.n8n.io/code/expressions/
    ['n8n', '{{ $json.city }} {{$now}}', ['{{ $json.city }}', '{{$now}}']],
    // https://github.com/antlr/stringtemplate4
    ['StringTemplate', 'Dear $customer$,', ['$customer$']],
    ['other scripts', 'Sehr geehrte {größe}, {客户}', ['{größe}', '{客户}']],
    ['inside of JSON', '{"to": {name}, "of": "{{company}}"}', ['{{company}}', '{name}']],
    ['inside of words', 'user_{id} and user_{{id}}', ['{{id}}', '{id}']],
    ['beside money', 'Costs $5 for {name} and $6 for $ITEM', ['{name}', '$ITEM']],
  ])('is found in the spelling of %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ['JSON', '{"a": 1, "b": {"c": []}, "d": {}}'],
    ['JSON over lines', '{\n  "name": "x"\n}'],
    ['JSON with doubled braces', '{{"name": "v"}} {{key: 1}}'],
    ['YAML', '{a:1} {color: red}'],
    ['CSS', 'a { color: red; } .x{margin:0} b{color:red}'],
    ['per cent', '100% sure, 50 % discount, 100%d, width: 100%;'],
    ['addresses', 'https://example.com/a%20b%C3%A9?x=%2F'],
    ['shell code', '```bash\nfor f in $FILES; do echo ${f}; done\n```'],
    ['shell code in a line', 'Run `echo $name` now.\n$ export A=$B'],
    ['variables of every shell', 'Look in $HOME and ${PATH}.'],
    ['regular expressions', '^\\d{4}-\\d{2}$ [a-z]{2,3} (a|b){1} \\p{L} \\x{41} f{2}'],
    ['sub- and superscripts', 'x^{n} a_{i} \\sum_{i=1}^{n} x^{{n}}'],
    ['LaTeX', '\\frac{a}{b} \\textbf{word} \\begin{itemize} \\sqrt[3]{x} \\mathbf{{x}}'],
    ['formulas', '$x^2$, $n$, $\\alpha + \\beta$, $$E = mc^2$$'],
    ['money', '$5, US$, $10M, $1'],
    ['sets', '{1, 2, 3} {a, b} {x in S}'],
    ['operators', '1 << n >> 2, cout << x'],
    ['wiki links and classes', '[[A page]] [[:alpha:]] x[[1]]'],
    ['statements', 'function f() {return}'],
    ['dates', '%Y-%m-%d or %d/%m/%Y %H:%M'],
    ['tags', 'Answer in <answer> tags.'],
  ])('is nothing of %s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('a new text', () => {
  it.each<[string, string, string, readonly string[], string]>([
    [
      'lost one',
      'Dear {name}, {{x}}',
      'Dear {{x}}',
      [],
      'the prompt lost {name}, which the original fills in',
    ],
    ['spells one anew', 'Dear {{name}}', 'Dear {{ name }}', [], 'lost {{name}}'],
    [
      'has one more',
      'Be kind.',
      'Be kind to {question}.',
      [],
      'the prompt has {question}, which nobody fills in',
    ],
    [
      'has one of another language',
      'Hi {{name}}',
      'Hi {{name}} {{user_input}} $ORDER_ID',
      [],
      'has {{user_input}}, $ORDER_ID, which',
    ],
    ['closes no block', '{% if x %}a{% endif %}', '{% if x %}a', [], 'lost {% endif %}'],
    [
      'opens a block twice',
      '{% if x %}a{% endif %}',
      '{% if x %}{% if x %}a{% endif %}',
      [],
      'has {% if x %} 2 times, and the original 1 times',
    ],
    ['lost one that the file declares', 'Hi {{a-b}}', 'Hi', ['{{a-b}}'], 'lost {{a-b}}'],
  ])('that %s cannot take the place of the old one', (_, before, text, declared, reason) => {
    expect(placeholderFault(text, before, declared)).toContain(reason);
  });

  it.each<[string, string, string]>([
    ['names one twice', 'Dear {name}', 'Dear {name}, {name}'],
    ['moves them', '{{a}} then $B, 100% sure', '$B before {{a}}: {"json": true}'],
    ['keeps a block', '{% if x %}a{% endif %}', 'So: {% if x %}b{% endif %}'],
    ['has formulas and JSON', 'Solve.', 'Solve $x^2$ as {"x": 1} in 100% of cases.'],
  ])('that %s can', (_, before, text) => {
    expect(placeholderFault(text, before, [])).toBeNull();
  });
});
