// @flow
type Session = { codeVerifier?: string };

export function login(session: Session, state: string, codeVerifier: string): string {
  session.codeVerifier = codeVerifier;
  const query = new URLSearchParams({ response_type: 'code', client_id: 'web', state });
  return `https://login.example.com/oauth2/authorize?${query}`;
}
