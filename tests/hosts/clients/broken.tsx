// A button that opens an authorization request without PKCE.
interface Props {
  readonly state: string;
}

export function LoginButton({ state }: Props) {
  const query = new URLSearchParams({ response_type: 'code', client_id: 'web', state } satisfies Record<
    string,
    string
  >);
  return <a href={`https://login.example.com/oauth2/authorize?${query}`}>Log in</a>;
}
