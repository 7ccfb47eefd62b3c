// What does a file cost when it gets longer, and is its memory given back?
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import pkce from '../../src/plugin';

const rules = Object.fromEntries(Object.keys(pkce.rules).map((name) => [`pkce/${name}`, 'error' as const]));
const config: Linter.Config = { plugins: { pkce: pkce as never }, rules };

function client(name: number): string {
  return `
function challenge${name}(verifier) {
  return createHash('sha256').update(verifier).digest('base64url');
}
export class Client${name} {
  constructor(options) {
    this.clientId = options.clientId;
  }
  start(session) {
    const codeVerifier = randomBytes(32).toString('base64url');
    session.codeVerifier = codeVerifier;
    const query = new URLSearchParams({ response_type: 'code', client_id: this.clientId, redirect_uri: '/back' });
    query.set('code_challenge', challenge${name}(codeVerifier));
    query.set('code_challenge_method', 'S256');
    return \`https://as${name}.example/authorize?\${query}\`;
  }
  finish(session, code) {
    const { codeVerifier } = session;
    delete session.codeVerifier;
    const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });
    return fetch('https://as${name}.example/token', { method: 'POST', body });
  }
}`;
}

function ordinary(number: number): string {
  return `
export function total${number}(items, { rate = 0.2, digits = 2 } = {}) {
  const visible = items.filter((item) => item.visible && item.price > ${number});
  const sum = visible.reduce((all, item) => all + item.price * item.count, 0);
  if (sum === 0) return { sum: 0, label: 'nothing' };
  const label = \`\${visible.length} items, \${sum.toFixed(digits)}\`;
  return { sum: sum * (1 + rate), label };
}`;
}

/** So many lines of which one in twenty belongs to a client. */
function file(lines: number): string {
  const parts = ["import { createHash, randomBytes } from 'node:crypto';"];
  for (let count = 0, number = 0; count < lines; number += 1) {
    const part = number % 50 === 0 ? client(number) : ordinary(number);
    parts.push(part);
    count += part.split('\n').length - 1;
  }
  return parts.join('\n');
}

function cpuSecondsFor(code: string, given: Linter.Config): number {
  const start = process.cpuUsage();
  expect(new Linter().verify(code, [given], { filename: 'client.js' })).toEqual([]);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

describe('a file that gets longer', () => {
  it('costs as much more as it is longer, and no more', () => {
    cpuSecondsFor(file(1_000), config);
    const [short = 0, long = 0] = [1_000, 10_000].map((lines) => cpuSecondsFor(file(lines), config) / lines);
    expect(long / short).toBeLessThan(3);
  }, 120_000);

  it('gives back its memory', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const code = file(1_000);
    const megabytesAfter = async (files: number): Promise<number> => {
      for (let number = 0; number < files; number += 1) cpuSecondsFor(`${code}\n// ${number}`, config);
      // What is kept beside a file by weak keys is given back in later rounds, and after the task at hand.
      for (let round = 0; round < 4; round += 1) {
        await setImmediate();
        collect();
      }
      return process.memoryUsage().heapUsed / 2 ** 20;
    };
    const before = await megabytesAfter(5);
    // Each of these files takes tens of megabytes while it is read.
    expect((await megabytesAfter(15)) - before).toBeLessThan(10);
  }, 120_000);
});
