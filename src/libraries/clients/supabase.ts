// Supabase: supabase-js is implicit unless `flowType` says otherwise; @supabase/ssr always does PKCE.
import type { ClientLibrary } from '../types';

export const supabaseSupabaseJs: ClientLibrary = {
  name: '@supabase/supabase-js',
  read: '2.109.0',
  majors: '2',
  link: 'https://github.com/supabase/supabase-js',
  modules: ['@supabase/supabase-js', '@supabase/auth-js', '@supabase/gotrue-js'],
  options: [
    {
      callee: ['createClient', 'SupabaseClient'],
      module: '@supabase/supabase-js',
      place: { argument: 2 },
      name: 'auth.flowType',
      off: ['implicit'],
      isSafeToChange: false,
      isOnByDefault: false,
      on: "'pkce'",
    },
    {
      callee: ['GoTrueClient', 'AuthClient'],
      place: { argument: 0 },
      name: 'flowType',
      off: ['implicit'],
      isSafeToChange: false,
      isOnByDefault: false,
      on: "'pkce'",
    },
  ],
  exchanges: [{ callee: ['**.auth.exchangeCodeForSession'] }],
  implicit: [
    {
      callee: ['createClient'],
      module: '@supabase/supabase-js',
      place: { argument: 2 },
      name: 'auth.flowType',
      values: ['absent'],
      ifCalled: ['createClient.().auth.signInWithOAuth', 'createClient.().auth.linkIdentity'],
      grant: 'implicit',
    },
  ],
  notes: [
    "`auth: { flowType: 'pkce' }` turns PKCE on; a server that handles the callback then needs `exchangeCodeForSession`.",
    'It sends the method in lower case, as its server expects.',
  ],
};

export const supabaseSsr: ClientLibrary = {
  name: '@supabase/ssr',
  read: '0.12.7',
  majors: '0',
  link: 'https://github.com/supabase/ssr',
  modules: ['@supabase/ssr'],
  requests: [
    {
      callee: ['createBrowserClient', 'createServerClient'],
      pkce: 'always',
      method: 'S256',
      isConfiguration: true,
    },
  ],
  exchanges: [{ callee: ['**.auth.exchangeCodeForSession'] }],
  notes: ["`flowType: 'implicit'` has no effect here."],
};
