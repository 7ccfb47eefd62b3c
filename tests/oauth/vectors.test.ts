// Are the vectors of the RFCs told from what is near to them? RFC 7636 appendix B, the examples of OAuth 2.1 section 4.1,
// and computed pairs at the limits of RFC 7636 section 4.1.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashNameOf, isWrong } from '../../src/oauth/challenges/code-challenge';
import { analyse } from '../support/analyse';

const appendixB = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';

const pairs = [
  [appendixB, 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'],
  ['3641a2d12d66101249cdf7a79c000c1f8c05d2aafcf14bf146497bed', '6fdkQaPm51l13DSukcAH3Mdx7_ntecHYd1vi3n0hMZY'],
  ['5d2309e5bb73b864f989753887fe52f79ce5270395e25862da6940d5', 'MChCW5vD-3h03HMGFZYskOSTir7II_MMTb8a9rJNhnI'],
  ['a'.repeat(43), 'ZtNPunH49FD35FWYhT5Tv8I7vRKQJ8uxMaL0_9eHjNA'],
  ['a'.repeat(128), 'aDbPE7rEAOkQUHHNavRwhN-srU5eMCyUv-0k4BOvtz4'],
  ['-._~'.repeat(11), 'lK2NFO4fUsSGSxx7eD9ozetZRvfDEp9wtnPrjHKcyXE'],
  ['-._~'.repeat(32), 'wEN2Mh1i33jhevH7WF-NulA1aGJPY9l0zG2M4t8rhw4'],
] as const;

const wrong = [
  ['hex', '13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144566ee1894acb70f9c3'],
  ['base64', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw+cM='],
  ['padded', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM='],
  ['encodedHex', 'MTNkMzFlOTYxYTFhZDhlYzJmMTZiMTBjNGM5ODJlMDg3NmE4NzhhZDZkZjE0NDU2NmVlMTg5NGFjYjcwZjljMw'],
  ['hashedBytes', '38v3YOi6zQgk1xkqk6Y5dvSDoBHqZrTh3mmWHxxWvyk'],
  ['otherHash SHA-1', 'wOsdxQV7S8WbaDyF800vBUXoXkY'],
  ['otherHash MD5', 'dOhpZjVfcnq21nxfAAm4bQ'],
  ['otherHash SHA-512', 'gF6OL6GcjNWj0_70FLf0hrPaehhw-bZdlX_UytXqksUpQdbsb34wySChXvpivpSVbgF5a7PLad6hekkGrqW2Nw'],
  ['verifier', appendixB],
  ['mismatch', '6fdkQaPm51l13DSukcAH3Mdx7_ntecHYd1vi3n0hMZY'],
] as const;

/** What is said of a constant pair. */
function mistakesOf(verifier: string, challenge: string): string[] {
  const code = `const codeVerifier = '${verifier}';
const link = 'https://as.example/authorize?' + new URLSearchParams({ response_type: 'code', client_id: id,
  code_challenge: '${challenge}', code_challenge_method: 'S256' });`;
  return (analyse(code)?.codeChallenges ?? [])
    .filter(isWrong)
    .map((one) => (one.mistake === 'otherHash' ? `${one.mistake} ${hashNameOf(one)}` : one.mistake));
}

describe('constant pairs', () => {
  it.each(pairs)('%s is answered by %s', (verifier, challenge) => {
    expect(createHash('sha256').update(verifier).digest('base64url')).toBe(challenge);
    expect(mistakesOf(verifier, challenge)).toEqual([]);
  });

  it.each(wrong)('the mistake is %s', (mistake, challenge) => {
    expect(mistakesOf(appendixB, challenge)).toEqual([mistake]);
  });

  it('are not judged by their length alone', () => {
    expect(mistakesOf('too-short', 'wOsdxQV7S8WbaDyF800vBUXoXkY')).toEqual(['literal']);
  });

  it('may be hexadecimal where the server wants it', () => {
    const code = `const link = 'https://www.tiktok.com/v2/auth/authorize/?' + new URLSearchParams({ response_type: 'code',
  client_key: key, code_challenge: '${wrong[0][1]}', code_challenge_method: 'S256' });`;
    expect(analyse(code)?.codeChallenges.filter(isWrong)).toEqual([]);
  });
});
