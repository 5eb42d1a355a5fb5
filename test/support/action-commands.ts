/** A message that GitHub shows at a line of a file. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * Reads what an action appended to GITHUB_OUTPUT or GITHUB_STATE: `name=value`, or `name<<mark`, lines, `mark`.
 * @throws Error on what the runner would refuse.
 */
export function parseFileCommand(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const [, name, mark] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (name === undefined || mark === undefined) {
      const equals = line.indexOf('=');
      if (equals < 1) throw new Error(`Not a file command: ${line}`);
      values[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    const end = lines.indexOf(mark, index + 1);
    if (end < 0) throw new Error(`Value of ${name} does not end with ${mark}`);
    values[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return values;
}

/** Reads the commands in an action's log, as the runner does: `::error file=a.yml,line=3,col=1::message`. */
export function parseCommands(log: string): { annotations: Annotation[]; masks: string[] } {
  const annotations: Annotation[] = [];
  const masks: string[] = [];
  let resumeAt: string | null = null;
  for (const line of log.split(/\r?\n/)) {
    const [, command = '', settings = '', data = ''] =
      /^\s*::([\w-]+)(?: ([^:].*?))?::(.*)$/.exec(line) ?? [];
    if (resumeAt !== null) {
      if (command === resumeAt) resumeAt = null;
    } else if (command === 'stop-commands') resumeAt = data;
    else if (command === 'add-mask') masks.push(unescaped(data));
    else if (isLevel(command)) annotations.push(annotation(command, settings, data));
  }
  return { annotations, masks };
}

function isLevel(command: string): command is Annotation['level'] {
  return command === 'error' || command === 'warning' || command === 'notice';
}

function annotation(level: Annotation['level'], settings: string, data: string): Annotation {
  const values = new Map(
    settings.split(',').flatMap((pair) => {
      const equals = pair.indexOf('=');
      if (equals < 0) return [];
      const value = unescaped(
        pair
          .slice(equals + 1)
          .replaceAll('%3A', ':')
          .replaceAll('%2C', ','),
      );
      return [[pair.slice(0, equals).trim(), value] as const];
    }),
  );
  const title = values.get('title');
  const file = values.get('file');
  const line = values.get('line');
  const column = values.get('col');
  return {
    level,
    message: unescaped(data),
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(column === undefined ? {} : { column: Number(column) }),
  };
}

/** The percent sign comes last, so that `%250A` is the text `%0A`. */
function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
