import type { SourceLocation } from '../../spo/errors.ts';
import { visibleText } from '../words/visible-text.ts';
import { logText } from './log-lines.ts';

/** What a reader is told of a place in a file. */
export interface FindingText {
  readonly level: 'error' | 'warning';
  readonly location: SourceLocation;
  readonly message: string;
}

/** As compilers write it: `file:line:column message`, with `warning:` before the message of one. */
export function findingLine({ level, location, message }: FindingText): string {
  const mark = level === 'warning' ? 'warning: ' : '';
  return logText(`${location.file}:${location.line}:${location.column} ${mark}${message}`);
}

/** As GitHub's runner reads it, which then shows it at the line (actions/toolkit, packages/core/src/command.ts). */
export function annotationLine({ level, location, message }: FindingText): string {
  const { file, line, column } = location;
  return `::${level} file=${escapedProperty(visibleText(file))},line=${line},col=${column}::${escapedData(logText(message))}`;
}

/** The percent sign comes first: what the others become holds one. */
function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
