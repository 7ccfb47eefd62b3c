// What was checked, and what came out? One line per check while it runs, cells of a table afterwards.

/** @typedef {{ table: string, row: string, column: string, name: string, outcome: 'ok' | 'failed' | 'skipped' }} Result */

export class Report {
  /** @type {Result[]} */
  results = [];

  /**
   * Runs one check, which fails by throwing, and files it in a cell of the table.
   *
   * @param {{ table: string, row: string, column: string }} cell
   * @param {string} name what is checked, where a cell holds more than one check
   * @param {() => Promise<unknown>} body
   */
  async check(cell, name, body) {
    const started = performance.now();
    // Filed at once, so that the order is that of the list, whichever check ends first.
    const result = { ...cell, name, outcome: 'failed' };
    this.results.push(result);
    let said = '';
    try {
      await body();
      result.outcome = 'ok';
    } catch (error) {
      said = `\n${error.message}\n${error.stdout ?? ''}${error.stderr ?? ''}`;
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${result.outcome === 'ok' ? 'ok   ' : 'FAIL '} ${title(cell, name)} (${seconds} s)${said}`);
  }

  /** Runs checks, two at a time: more than that and slow machines run into their time limits. */
  async all(checks) {
    const waiting = [...checks];
    const worker = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await this.check(...next);
    };
    await Promise.all([worker(), worker()]);
  }

  /** Files a cell that this machine cannot check, and says why. */
  skip(cell, name, reason) {
    this.results.push({ ...cell, name, outcome: 'skipped' });
    console.log(`skip  ${title(cell, name)}: ${reason}`);
  }

  count(outcome) {
    return this.results.filter((result) => result.outcome === outcome).length;
  }
}

function title({ table, row, column }, name) {
  return [table, row, column, name].filter(Boolean).join(' · ');
}
