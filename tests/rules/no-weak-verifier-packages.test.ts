// Verifiers that packages for short names draw, that a shuffle orders, and that bytes are taken for without an encoding.
import rule from '../../rules/no-weak-verifier';
import { RuleTester } from '../support/rule-tester';

const program = (from: string, made: string): string => `${from}
export function generateCodeVerifier() {
  return ${made};
}
`;
/** The report of the expression that is returned. */
const reported = (name: string, from: string, made: string, messageId: string, data: object, part = made) => {
  const column = 10 + made.indexOf(part);
  return {
    name,
    code: program(from, made),
    errors: [{ messageId, data: { ...data }, line: 3, column, endLine: 3, endColumn: column + part.length }],
  };
};
const short = (name: string, from: string, made: string, length: number, part?: string) =>
  reported(name, from, made, 'tooShort', { length: String(length) }, part);

new RuleTester().run('no-weak-verifier', rule, {
  reported: [
    short('a sortable name', "import { ulid } from 'ulid';", 'ulid()', 26),
    short('a name against collisions', "import { createId } from '@paralleldrive/cuid2';", 'createId()', 24),
    short('a short name', "import shortid from 'shortid';", 'shortid.generate()', 14),
    {
      ...short('a name of few bytes', "import uid from 'uid-safe';", 'uid.sync(18)', 24, '18'),
      output: program("import uid from 'uid-safe';", 'uid.sync(32)'),
    },
    short('a short token', "import { generate } from 'rand-token';", 'generate(16)', 16),
    reported(
      'a name that is counted up',
      "import hyperid from 'hyperid'; const next = hyperid();",
      'next()',
      'weakGenerator',
      { generator: 'hyperid' },
    ),
    reported(
      'numbers from a seed',
      "import seedrandom from 'seedrandom'; const next = seedrandom();",
      "Array.from({ length: 64 }, () => Math.floor(next() * 36).toString(36)).join('')",
      'weakGenerator',
      { generator: 'seedrandom' },
      'next()',
    ),
    reported(
      'letters in the order of a shuffle',
      "const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';",
      "letters.split('').sort(() => Math.random() - 0.5).join('')",
      'weakGenerator',
      { generator: 'Math.random' },
      'Math.random()',
    ),
    reported(
      'bytes as the characters that have their numbers',
      "import './login';",
      'String.fromCharCode(...crypto.getRandomValues(new Uint8Array(64)))',
      'illegalCharacters',
      { characters: '`ÿ`' },
    ),
    reported(
      'bytes as characters, in the older form',
      "import './login';",
      'String.fromCharCode.apply(null, crypto.getRandomValues(new Uint8Array(64)))',
      'illegalCharacters',
      { characters: '`ÿ`' },
    ),
  ],
  fine: [
    { name: 'a name of enough bytes', code: program("import uid from 'uid-safe';", 'uid.sync(32)') },
    { name: 'a long token', code: program("import { generate } from 'rand-token';", 'generate(64)') },
    {
      name: 'bytes as characters within an encoder',
      code: program(
        "import './login';",
        "btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32)))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '')",
      ),
    },
    {
      name: 'bytes that were made letters',
      code: program(
        "import './login';",
        'String.fromCharCode(...crypto.getRandomValues(new Uint8Array(64)).map((byte) => 97 + (byte % 26)))',
      ),
    },
    {
      name: 'random letters in another order',
      code: program(
        "import { randomBytes } from 'node:crypto';",
        "randomBytes(32).toString('hex').split('').sort(() => Math.random() - 0.5).join('')",
      ),
    },
  ],
  unsure: [
    {
      name: 'letters in an order that another file chooses',
      code: program("import { byChance } from './chance';", "letters.split('').sort(byChance).join('')"),
    },
    {
      name: 'a token of a length that is not shown',
      code: program("import { uid } from 'rand-token';", 'uid(length)'),
    },
  ],
});
