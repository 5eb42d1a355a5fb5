import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationLine, findingLine } from '../../../src/report/text/finding-line.ts';
import { printable } from '../../../src/report/text/log-lines.ts';
import { parseCommands } from '../../support/action-commands.ts';
import { hostileText } from '../hostile-text.ts';

const at = (file: string, message: string, level: 'error' | 'warning' = 'error') => ({
  level,
  location: { file, line: 3, column: 7 },
  message,
});

test('a place, as compilers write it', () => {
  expect(findingLine(at('a.yaml', 'expected b'))).toBe('a.yaml:3:7 expected b');
  expect(findingLine(at('a.yaml', 'not used', 'warning'))).toBe('a.yaml:3:7 warning: not used');
});

test('an annotation, as the runner reads it', () => {
  expect(annotationLine(at('a,b:c.yaml', '50% of it', 'warning'))).toBe(
    '::warning file=a%2Cb%3Ac.yaml,line=3,col=7::50%25 of it',
  );
});

test('whatever a file is called and says, it is one annotation at that file', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (file, message) => {
      const finding = at(file, message);
      const { annotations, masks } = parseCommands(annotationLine(finding));
      expect(masks).toEqual([]);
      expect(annotations).toHaveLength(1);
      expect(annotations[0]).toMatchObject({ level: 'error', line: 3, column: 7 });
      expect(annotations[0]?.file ?? '').toBe(printable(file));
      expect(parseCommands(findingLine(finding))).toEqual({ annotations: [], masks: [] });
      expect(findingLine(finding)).not.toMatch(/[\r\n\u001b]/);
    }),
  );
});
