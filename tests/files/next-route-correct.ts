// Two routes of a Next.js app: one begins the login, the other finishes it.
import { cookies } from 'next/headers';
import { NextResponse } from 'next/server';
import type { NextRequest } from 'next/server';
import { OAuth2Client, CodeChallengeMethod } from 'google-auth-library';

const callback = 'https://board.example.com/api/auth/callback';
const createClient = () =>
  new OAuth2Client({
    clientId: process.env['GOOGLE_CLIENT_ID'],
    clientSecret: process.env['GOOGLE_CLIENT_SECRET'],
    redirectUri: callback,
  });

const cookieOptions = { httpOnly: true, secure: true, sameSite: 'lax', maxAge: 600, path: '/api/auth' } as const;

export async function GET(request: NextRequest) {
  if (request.nextUrl.searchParams.has('code')) return finish(request);
  const client = createClient();
  const { codeVerifier, codeChallenge } = await client.generateCodeVerifierAsync();
  const state = crypto.randomUUID();
  const jar = await cookies();
  jar.set('login_verifier', codeVerifier, cookieOptions);
  jar.set('login_state', state, cookieOptions);
  return NextResponse.redirect(
    client.generateAuthUrl({
      scope: ['openid', 'email'],
      state,
      code_challenge: codeChallenge,
      code_challenge_method: CodeChallengeMethod.S256,
    }),
  );
}

async function finish(request: NextRequest) {
  const jar = await cookies();
  const codeVerifier = jar.get('login_verifier')?.value;
  const state = jar.get('login_state')?.value;
  jar.delete('login_verifier');
  jar.delete('login_state');
  const answer = request.nextUrl.searchParams;
  if (!state || answer.get('state') !== state) {
    return new NextResponse('This answer belongs to another login.', { status: 400 });
  }
  const { tokens } = await createClient().getToken({ code: answer.get('code') ?? '', codeVerifier });
  jar.set('session', tokens.id_token ?? '', { ...cookieOptions, path: '/' });
  return NextResponse.redirect(new URL('/', request.url));
}
