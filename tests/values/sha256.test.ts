// Are digests and encodings computed as RFC 7636 and RFC 4648 have them?
import { createHash, randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { fromBase64, fromHex, toBase64, toBase64Url, toHex, utf8 } from '../../src/values/execution/encodings';
import { sha256 } from '../../src/values/execution/sha256';

it.each([
  ['dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'],
  ['3641a2d12d66101249cdf7a79c000c1f8c05d2aafcf14bf146497bed', '6fdkQaPm51l13DSukcAH3Mdx7_ntecHYd1vi3n0hMZY'],
  ['5d2309e5bb73b864f989753887fe52f79ce5270395e25862da6940d5', 'MChCW5vD-3h03HMGFZYskOSTir7II_MMTb8a9rJNhnI'],
  ['a'.repeat(43), 'ZtNPunH49FD35FWYhT5Tv8I7vRKQJ8uxMaL0_9eHjNA'],
  ['a'.repeat(128), 'aDbPE7rEAOkQUHHNavRwhN-srU5eMCyUv-0k4BOvtz4'],
  ['-._~'.repeat(11), 'lK2NFO4fUsSGSxx7eD9ozetZRvfDEp9wtnPrjHKcyXE'],
  ['-._~'.repeat(32), 'wEN2Mh1i33jhevH7WF-NulA1aGJPY9l0zG2M4t8rhw4'],
])('derives the challenge of %s', (verifier, challenge) => {
  expect(toBase64Url(sha256(utf8(verifier)))).toBe(challenge);
});

it('agrees with Node for every length around a block', () => {
  for (let length = 0; length < 140; length += 1) {
    const bytes = randomBytes(length);
    expect(toHex(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(toBase64(bytes)).toBe(bytes.toString('base64'));
    expect([...fromBase64(bytes.toString('base64url'))]).toEqual([...bytes]);
    expect([...fromHex(bytes.toString('hex'))]).toEqual([...bytes]);
  }
});

it('knows the example of RFC 7636 appendix A', () => {
  expect(toBase64Url(Uint8Array.of(3, 236, 255, 224, 193))).toBe('A-z_4ME');
});
