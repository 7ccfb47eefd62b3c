// The routes of the Next.js app without PKCE.
import { cookies } from 'next/headers';
import { NextResponse } from 'next/server';
import type { NextRequest } from 'next/server';
import { OAuth2Client } from 'google-auth-library';

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
  const state = crypto.randomUUID();
  const jar = await cookies();
  jar.set('login_state', state, cookieOptions);
  return NextResponse.redirect(
    // expect-next: pkce/require-code-challenge missingChallengeOfConfidentialClient
    createClient().generateAuthUrl({ scope: ['openid', 'email'], state }),
  );
}

async function finish(request: NextRequest) {
  const jar = await cookies();
  const state = jar.get('login_state')?.value;
  jar.delete('login_state');
  const answer = request.nextUrl.searchParams;
  if (!state || answer.get('state') !== state) {
    return new NextResponse('This answer belongs to another login.', { status: 400 });
  }
  const { tokens } = await createClient().getToken({ code: answer.get('code') ?? '' });
  jar.set('session', tokens.id_token ?? '', { ...cookieOptions, path: '/' });
  return NextResponse.redirect(new URL('/', request.url));
}
