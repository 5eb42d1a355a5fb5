interface Place {
  readonly line: number;
  readonly column: number;
}

/** A file of the report, see https://github.com/stryker-mutator/mutation-testing-elements. */
export interface MutatedFile {
  readonly name: string;
  readonly source: string;
  readonly mutants: readonly {
    readonly status: string;
    readonly statusReason?: string | undefined;
    readonly replacement?: string | undefined;
    readonly location: { readonly start: Place; readonly end: Place };
  }[];
}

export interface Counts {
  /** Those that were tried, or that no test even reaches. */
  readonly mutants: number;
  readonly killed: number;
  readonly prose: number;
  readonly onLoad: number;
}

const KILLED = ['Killed', 'Timeout'];
const SURVIVED = ['Survived', 'NoCoverage'];
const LONGEST_CODE = 70;

export function countMutants({ mutants }: MutatedFile): Counts {
  const count = (statuses: readonly string[]) =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  const ignored = mutants.filter(({ status }) => status === 'Ignored');
  const prose = ignored.filter(({ statusReason }) => statusReason === 'prose').length;
  const killed = count(KILLED);
  return { mutants: killed + count(SURVIVED), killed, prose, onLoad: ignored.length - prose };
}

export function sum(all: readonly Counts[]): Counts {
  const total = (key: keyof Counts) => all.reduce((before, counts) => before + counts[key], 0);
  return {
    mutants: total('mutants'),
    killed: total('killed'),
    prose: total('prose'),
    onLoad: total('onLoad'),
  };
}

/** Each mutant that no test noticed on a line: where it is, what the code was, and what it became. */
export function survivorsOf({ name, source, mutants }: MutatedFile): string[] {
  const lines = source.split('\n');
  return mutants
    .filter(({ status }) => SURVIVED.includes(status))
    .toSorted((left, right) => left.location.start.line - right.location.start.line)
    .map(({ location: { start, end }, replacement = '', status }) => {
      const code = lines.slice(start.line - 1, end.line);
      // The last line first: its columns shift when the same line is cut at its start.
      code[code.length - 1] = (code.at(-1) ?? '').slice(0, end.column - 1);
      code[0] = (code[0] ?? '').slice(start.column - 1);
      const unreached = status === 'NoCoverage' ? ' (no test gets here)' : '';
      return `${name}:${start.line} ${shortened(code.join('\n'))} → ${shortened(replacement)}${unreached}`;
    });
}

function shortened(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST_CODE ? `${line.slice(0, LONGEST_CODE)}…` : line;
}
