import type { SourceLocation } from '../../spo/errors.ts';
import { errorText, printable } from './log-lines.ts';

/** What a reader is told of a place in a file. */
export interface FindingText {
  readonly level: 'error' | 'warning';
  readonly location: SourceLocation;
  readonly message: string;
}

/** As compilers write it: `file:line:column message`, with `warning:` before the message of one. */
export function findingLine({ level, location, message }: FindingText): string {
  const mark = level === 'warning' ? 'warning: ' : '';
  return errorText(`${location.file}:${location.line}:${location.column} ${mark}${message}`);
}

export interface AnnotationPlace {
  readonly title?: string;
  readonly location?: SourceLocation;
}

/** What GitHub shows of a step. */
export interface AnnotationText extends AnnotationPlace {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
}

/** As GitHub's runner reads it, which then shows it at the line (actions/toolkit, packages/core/src/command.ts). */
export function annotationLine({ level, message, title, location }: AnnotationText): string {
  const place =
    location === undefined
      ? []
      : [
          ['file', location.file],
          ['line', `${location.line}`],
          ['col', `${location.column}`],
        ];
  const properties = [...(title === undefined ? [] : [['title', title]]), ...place]
    .map(([name, value = '']) => `${name}=${escapedProperty(printable(value))}`)
    .join(',');
  const data = escapedData(errorText(message));
  return `::${level}${properties === '' ? '' : ` ${properties}`}::${data}`;
}

/** The percent sign comes first: what the others become holds one. */
function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
