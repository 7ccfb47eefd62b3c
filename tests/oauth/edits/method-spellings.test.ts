// Which spellings of a method are S256, nearly S256, plain, or something else?
import { reports } from '../../support/findings';

reports(
  'how a method is spelled',
  {
    rules: ['require-s256'],
    within: (code) =>
      `location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: ${code} });`,
  },
  {
    "'S256'": '',
    "'s256'":
      "lowerCase 's256' ⇒ or location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'S256' });",
    "'S-256'":
      "unknown 'S-256' ⇒ or location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'S256' });",
    "'S_256'":
      "unknown 'S_256' ⇒ or location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'S256' });",
    "'SHA256'":
      "misspelt 'SHA256' ⇒ or location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'S256' });",
    "'sha256'":
      "misspelt 'sha256' ⇒ or location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'S256' });",
    "'SHA-256'":
      "misspelt 'SHA-256' ⇒ or location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'S256' });",
    "'sha-256'":
      "misspelt 'sha-256' ⇒ or location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'S256' });",
    "'SHA_256'":
      "misspelt 'SHA_256' ⇒ or location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'S256' });",
    "'sha-_256'":
      "misspelt 'sha-_256' ⇒ or location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'S256' });",
    "'mySHA256'":
      "unknown 'mySHA256' ⇒ or location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'S256' });",
    "'SHA256x'":
      "unknown 'SHA256x' ⇒ or location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'S256' });",
    "'sha2562'":
      "unknown 'sha2562' ⇒ or location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'S256' });",
    "'RS256'":
      "unknown 'RS256' ⇒ or location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'S256' });",
    "'S2567'":
      "unknown 'S2567' ⇒ or location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'S256' });",
    "'plain'":
      "plain 'plain' ⇒ or location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'S256' });",
    "'PLAIN'":
      "plain 'PLAIN' ⇒ or location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'S256' });",
    "'Plain'":
      "plain 'Plain' ⇒ or location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'S256' });",
    "'plaintext'":
      "unknown 'plaintext' ⇒ or location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'S256' });",
    "'notplain'":
      "unknown 'notplain' ⇒ or location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'S256' });",
    "' plain'":
      "unknown ' plain' ⇒ or location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'S256' });",
    "'none'":
      "unknown 'none' ⇒ or location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'S256' });",
    "'S512'":
      "unknown 'S512' ⇒ or location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'S256' });",
    "''": 'missing code_challenge: c',
    null: 'missing code_challenge: c',
    undefined: 'missing code_challenge: c',
    method: '',
    "x ? 'plain' : method": "plain 'plain'",
    "method || 'plain'": "plain 'plain'",
    "'pl' + 'ain'": "plain 'pl' + 'ain'",
    '`plain`':
      "plain `plain` ⇒ or location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: `S256` });",
    true: 'unknown true',
    '256': 'unknown 256',
  },
);
