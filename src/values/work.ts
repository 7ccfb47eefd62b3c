// How much work may one file cost? What all kinds of questions have in common, and what each of them has for itself.

/** Limits of the work for one file, in steps of the evaluator. */
export interface LimitsOfFile {
  /** Steps after which a question gets no more than a glance. */
  readonly stepsOfFile: number;
  /** Steps that each kind of question has in any case, whatever others have used up before it. */
  readonly stepsOfKind: number;
}

/** A question may use one part in so many of what is left: a few that lead nowhere leave enough for all others. */
const share = 4;

/** Steps of a question that has no share of its own any more: enough for what is written in place. */
const glance = 250;

/** What questions of one kind have used up. */
interface Kind {
  spent: number;
}

/** The work that is done for a file, told by the kind of question. */
export class Work {
  private spent = 0;
  private readonly kinds = new Map<string, Kind>();
  private kind: Kind = { spent: 0 };

  constructor(private readonly limits: LimitsOfFile) {}

  /** Counts what is asked from now on as being of one kind. */
  within<Result>(kind: string, ask: () => Result): Result {
    const outer = this.kind;
    const inner = this.kinds.get(kind) ?? { spent: 0 };
    this.kinds.set(kind, inner);
    this.kind = inner;
    try {
      return ask();
    } finally {
      this.kind = outer;
    }
  }

  /** Counts steps. */
  count(steps: number): void {
    this.spent += steps;
    this.kind.spent += steps;
  }

  /**
   * The steps that the next question may take. A file that has used up its steps gets glances, and a tenth of them when
   * it goes on; after an eighth more it gets nothing. A kind that has not used up its own is asked as if it came first.
   */
  next(): number {
    const { stepsOfFile, stepsOfKind } = this.limits;
    const left = stepsOfFile - this.spent;
    const own = stepsOfKind - this.kind.spent;
    const most = Math.ceil(Math.max(left, own) / share);
    if (left > 0 || own > 0) return Math.max(glance, most);
    return -left * 8 > stepsOfFile ? 0 : glance / 10;
  }
}
