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
    ...[
      ['written by crypto-js', "import { SHA256 } from 'crypto-js';", 'SHA256(Math.random().toString(36)).toString()'],
      ['of a package', "import { sha256 } from 'js-sha256';", 'sha256(String(Math.random()))'],
      ['as hexadecimal', "import { enc, SHA512 } from 'crypto-js';", 'enc.Hex.stringify(SHA512(Math.random()))'],
      ['in one call', "import { hash } from 'node:crypto';", "hash('sha256', String(Math.random()), 'base64url')"],
      [
        'by Node',
        "import { createHash } from 'node:crypto';",
        "createHash('sha256').update(String(Math.random())).digest('hex')",
      ],
    ].map(([name = '', from = '', made = '']) =>
      reported(
        `a digest of a weak number, ${name}`,
        from,
        made,
        'weakGenerator',
        { generator: 'Math.random' },
        'Math.random()',
      ),
    ),
    short(
      'a digest of 20 bytes',
      "import { SHA1 } from 'crypto-js';",
      'SHA1(crypto.randomUUID() + crypto.randomUUID()).toString()',
      40,
    ),
    short(
      'a digest of 32 bytes in another package',
      "import { sha256 } from 'js-sha256';",
      'sha256(secret).slice(0, 32)',
      32,
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
      name: 'a digest of two UUIDs',
      code: program(
        "import { SHA256 } from 'crypto-js';",
        'SHA256(crypto.randomUUID() + crypto.randomUUID()).toString()',
      ),
    },
    {
      name: 'a digest of random bytes, in hexadecimal by default',
      code: program("import { sha256 } from 'js-sha256';", 'sha256(crypto.getRandomValues(new Uint8Array(32)))'),
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
      name: 'a digest of something from elsewhere',
      code: program("import { SHA256 } from 'crypto-js'; import { seed } from './seed';", 'SHA256(seed).toString()'),
    },
    {
      name: 'a digest with a key from elsewhere',
      code: program(
        "import { HmacSHA256 } from 'crypto-js'; import { key } from './key';",
        'HmacSHA256(String(Math.random()), key).toString()',
      ),
    },
    {
      name: 'a digest by an algorithm from elsewhere',
      code: program(
        "import { hash } from 'node:crypto'; import { name } from './name';",
        'hash(name, crypto.randomUUID())',
      ),
    },
    {
      name: 'a token of a length that is not shown',
      code: program("import { uid } from 'rand-token';", 'uid(length)'),
    },
  ],
});
