// Which package does the name of a module mean, and which major version does it ask for?
import { describe, expect, it } from 'vitest';
import { majorNamedBy, packageName } from '../../src/syntax/module-names';

/** The name of a module, the package that it means, and the major that it asks for. */
const names: readonly (readonly [specifier: string, name: string, major?: number])[] = [
  ['arctic', 'arctic'],
  ['@auth0/auth0-spa-js', '@auth0/auth0-spa-js'],
  ['node:crypto', 'node:crypto'],
  ['astro:middleware', 'astro:middleware'],
  ['./login', './login'],
  ['npm:arctic', 'arctic'],
  ['npm:arctic@3.0.0', 'arctic', 3],
  ['npm:/arctic@3', 'arctic', 3],
  ['npm:openid-client@^6.1', 'openid-client', 6],
  ['npm:openid-client@~5.7.0/build', 'openid-client/build', 5],
  ['npm:openid-client@latest', 'openid-client'],
  ['npm:@supabase/supabase-js@2', '@supabase/supabase-js', 2],
  ['npm:@supabase/supabase-js', '@supabase/supabase-js'],
  ['npm:crypto-js@4/sha256', 'crypto-js/sha256', 4],
  ['jsr:@std/http@1/cookie', '@std/http/cookie', 1],
  ['https://esm.sh/arctic', 'arctic'],
  ['https://esm.sh/v135/arctic@1.2.3?target=deno', 'arctic', 1],
  ['https://esm.sh/stable/react@18.2.0', 'react', 18],
  ['https://esm.sh/@supabase/supabase-js@2.39.3', '@supabase/supabase-js', 2],
  ['https://cdn.jsdelivr.net/npm/@supabase/supabase-js/+esm', '@supabase/supabase-js'],
  ['https://cdn.jsdelivr.net/npm/crypto-js@4.2.0/sha256.js', 'crypto-js/sha256.js', 4],
  ['https://unpkg.com/oidc-client-ts@3', 'oidc-client-ts', 3],
  ['https://cdn.skypack.dev/nanoid', 'nanoid'],
  ['https://ga.jspm.io/npm:uuid@9.0.0/dist/esm-browser/v4.js', 'uuid/dist/esm-browser/v4.js', 9],
  ['https://deno.land/std@0.200.0/http/cookie.ts', '@std/http/cookie'],
  ['https://deno.land/std/encoding/base64_url.ts', '@std/encoding/base64-url'],
  ['https://deno.land/std@0.200.0/crypto/mod.ts', '@std/crypto'],
  ['https://deno.land/x/oauth2_client/mod.ts', 'https://deno.land/x/oauth2_client/mod.ts'],
  ['https://cdn.example.com/arctic.js', 'https://cdn.example.com/arctic.js'],
];

describe('the name of a module', () => {
  it.each(names.map(([specifier, name, major]) => ({ specifier, name, major })))(
    '$specifier',
    ({ specifier, name, major }) => {
      expect(packageName(specifier)).toBe(name);
      expect(majorNamedBy(specifier)).toBe(major);
    },
  );
});
