import {
  _,
  type Ajv,
  type CodeKeywordDefinition,
  type KeywordCxt,
  type KeywordDefinition,
  type Options,
} from 'ajv';

/** A second of work at most; an ordinary answer takes some hundreds. */
const MOST_STEPS = 5_000_000;

export class OutOfSteps extends Error {}

/**
 * Counts the steps of a validation, because a few definitions that refer to each other twice take a time
 * that doubles with each of them. Steps stop at the same place on every machine; a clock would not.
 */
export class StepMeter {
  private left = MOST_STEPS;

  /** @throws OutOfSteps when more were spent than a run has */
  spend(steps: number): void {
    this.left -= steps;
    if (this.left < 0) throw new OutOfSteps('The validation takes too many steps.');
  }

  run<Result>(action: () => Result): Result {
    this.left = MOST_STEPS;
    return action();
  }
}

/** The validators of one draft. */
export type Dialect = new (options: Options) => Ajv;

/** The same dialect with keywords that cost their steps each time that they are applied. */
export function meteredDialect(Dialect: Dialect, meter: StepMeter): Dialect {
  return class extends Dialect {
    // Its own keywords come this way too, while it is made.
    override addKeyword(keyword: string | KeywordDefinition): Ajv {
      super.addKeyword(isCode(keyword) ? meteredKeyword(keyword, meter) : keyword);
      return this;
    }
  };
}

function isCode(keyword: string | KeywordDefinition): keyword is CodeKeywordDefinition {
  return typeof keyword === 'object' && 'code' in keyword;
}

function meteredKeyword(definition: CodeKeywordDefinition, meter: StepMeter): CodeKeywordDefinition {
  const spend = (steps: number) => meter.spend(steps);
  return {
    ...definition,
    code(context, ruleType) {
      const name = context.gen.scopeValue('func', { ref: spend });
      context.gen.code(_`${name}(${stepsOf(context)})`);
      definition.code(context, ruleType);
    },
  };
}

/** All but one keyword look at a value once; that one compares each item with every other one. */
function stepsOf({ keyword, data }: KeywordCxt) {
  return keyword === 'uniqueItems' ? _`${data}.length * ${data}.length / 10` : _`1`;
}
