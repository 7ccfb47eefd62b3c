// What are random values made of, where a form is nearly that of a loop, of a list that grows, or of a replacement?
import { describe } from 'vitest';
import { says } from '../support/material';

const byte = "randomBytes(1).toString('hex')";
const grown = (head: string, before = ''): string =>
  `let s = ''; const x = []; ${head} { ${before} s += ${byte}; } show(s);`;

describe('near misses of random values', () => {
  says({
    [grown('for (let i = 0; i < 16; i++)', 'switch (x[i]) { case 1: break; }')]: 'text 32, 16 bytes, reserved: none',
    [grown('for (let i = 0; i < 16; i++)', 'if (x[i]) break;')]: 'text 0…32, 0…16 bytes, reserved: none',
    [grown('for (let i = 0; i < 16; i++)', 'switch (x[i]) { case 1: continue; }')]:
      'text 0…32, 0…16 bytes, reserved: none',
    [grown('let i; for (i = 0; i < 16; i++)')]: 'text 32, 16 bytes, reserved: none',
    [grown('for (let i = 0; 16 > i; i++)')]: 'text 32, 16 bytes, reserved: none',
    [grown('for (x.i = 0; x.i < 16; x.i++)')]: 'text 0…, 0… bytes, reserved: none',
    [grown('for (let i; i < 16; i++)')]: 'text 0…, 0… bytes, reserved: none',
    [grown('for (let i = 0; x.length + i < 16; i++)')]: 'text 0…, 0… bytes, reserved: none',
    "let s = ''; s = s + randomBytes(4).toString('hex'); show(s);": 'text 8, 4 bytes, reserved: none',
    "let s = ''; s = randomBytes(4).toString('hex') + s; show(s);": 'text 8, 4 bytes, reserved: none',
    "let s = ''; s = s.concat(randomBytes(4).toString('hex')); show(s);": 'text 8, 4 bytes, reserved: none',
    "let s = ''; const t = 'ab'; s = t.concat(randomBytes(4).toString('hex')); show(s);":
      'text 10, 4 bytes, reserved: none',
    "const l = []; const put = l.push; show(l.join(''));": 'text 0, nothing random, reserved: none',
    "const l = []; const x = l[0]; show(l.join(''));": 'text 0, nothing random, reserved: none',
    "let x; const l = []; x = l[0]; show(l.join(''));": 'text 0, nothing random, reserved: none',
    "show(randomBytes(32).toString('base64').replace(/=+/u, ''));": 'text 43, 32 bytes, reserved: +/',
    "show(randomBytes(32).toString('base64').replace(/a=/u, ''));": 'text 0…44, 32 bytes, reserved: unknown',
    "show(createHash('sha256').update(randomBytes(32)).digest('hex'));": 'text 64, 32 bytes, reserved: none',
  });
});
