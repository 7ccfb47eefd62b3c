// How does Stryker run our tests? In one process that loads sources and tests once: a mutant is switched on, the tests
// that cover it run until one fails. Starting vitest anew for each mutant took four seconds, and loaded every parser again.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { INSTRUMENTER_CONSTANTS as names } from '@stryker-mutator/api/core';
import { collectTests } from './collect.mjs';

const folders = ['values', 'syntax', 'oauth', 'rules'];
const files = ['files.test.ts', 'libraries/catalogue.test.ts'];

class KeptTestRunner {
  static inject = tokens(commonTokens.logger);
  /** By source file: the test that found the last mutant is likely to find the next. */
  #finders = new Map();
  #tests = new Map();
  #state = (globalThis[names.NAMESPACE] ??= {});

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    process.env['PKCE_PARSERS'] = 'one';
    const inFolders = folders.flatMap((folder) =>
      readdirSync(join('tests', folder), { recursive: true })
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => join('tests', folder, name)),
    );
    const all = [...inFolders, ...files.map((name) => join('tests', name))].sort();
    for (const test of await collectTests(all)) this.#tests.set(test.id, test);
  }

  async dryRun() {
    const results = [];
    for (const test of this.#tests.values()) {
      this.#state.currentTestId = test.id;
      const start = performance.now();
      const failureMessage = await failureOf(test);
      const { id, name, fileName } = test;
      test.timeSpentMs = performance.now() - start;
      const status = failureMessage === undefined ? 0 : 1;
      results.push({ id, name, fileName, timeSpentMs: test.timeSpentMs, status, failureMessage });
    }
    this.#state.currentTestId = undefined;
    return { status: 'complete', tests: results, mutantCoverage: this.#state.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }) {
    const tests = this.#inOrder(testFilter ?? [...this.#tests.keys()], sandboxFileName);
    Object.assign(this.#state, { hitCount: 0, hitLimit });
    for (const [at, test] of tests.entries()) {
      this.#state.activeMutant = activeMutant.id;
      const failureMessage = await failureOf(test);
      this.#state.activeMutant = undefined;
      if (hitLimit !== undefined && this.#state.hitCount > hitLimit) return { status: 'timeout', reason: 'hit limit' };
      if (failureMessage === undefined) continue;
      // A mutant that left its mark in a module would make every later one look found: Stryker starts a new process.
      if ((await failureOf(test)) !== undefined) throw new Error(`${test.id} fails without a mutant.`);
      this.#finders.set(sandboxFileName, [
        test.id,
        ...(this.#finders.get(sandboxFileName) ?? []).filter((id) => id !== test.id),
      ]);
      return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests: at + 1 };
    }
    return { status: 'survived', nrOfTests: tests.length };
  }

  /** Former finders first, then from all corners: tests that stand together cover much the same. Slow ones last. */
  #inOrder(ids, fileName) {
    const wanted = new Set(ids);
    const finders = (this.#finders.get(fileName) ?? []).filter((id) => wanted.has(id));
    const first = new Set(finders);
    const others = ids.filter((id) => !first.has(id));
    const stride = Math.max(1, Math.floor(Math.sqrt(others.length)));
    const spread = Array.from({ length: stride }, (_, start) => others.filter((_, at) => at % stride === start)).flat();
    const isSlow = ({ timeSpentMs = 0 }) => timeSpentMs > 500;
    const tests = [...finders, ...spread].map((id) => this.#tests.get(id));
    return [...tests.filter((test) => !isSlow(test)), ...tests.filter(isSlow)];
  }

  dispose() {}
}

async function failureOf(test) {
  try {
    await test.body();
    return undefined;
  } catch (error) {
    return String(error?.message ?? error).slice(0, 500) || 'failed';
  }
}

/** Lets only the chosen mutants through. */
class Sample {
  static inject = tokens(commonTokens.options);
  #chosen;

  constructor({ sample }) {
    this.#chosen = new Set(sample.map((one) => keyOf(one, one.fileName)));
  }

  init() {}

  check(mutants) {
    const root = process.cwd();
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        this.#chosen.has(keyOf(mutant, relative(root, mutant.fileName).replace(/^\.cache\/mutation\/[^/]+\//u, '')))
          ? { status: 'passed' }
          : { status: 'compileError', reason: 'not chosen' },
      ]),
    );
  }

  group(mutants) {
    return [mutants.map(({ id }) => id)];
  }
}

function keyOf({ location: { start, end }, replacement }, fileName) {
  return JSON.stringify([fileName, start.line, start.column, end.line, end.column, replacement]);
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'kept', KeptTestRunner),
  declareClassPlugin(PluginKind.Checker, 'sample', Sample),
];

export const strykerValidationSchema = { properties: { sample: { type: 'array' } } };
