// The React Native app without PKCE: another app with its scheme can redeem the code.
import * as Crypto from 'expo-crypto';
import * as SecureStore from 'expo-secure-store';
import * as WebBrowser from 'expo-web-browser';
import { useState } from 'react';
import { Button, Text, View } from 'react-native';

const endpoints = {
  authorize: 'https://login.example.com/oauth2/authorize',
  token: 'https://login.example.com/oauth2/token',
};
const clientId = 'tours-app';
const redirectUri = 'com.example.tours:/callback';

async function login(): Promise<void> {
  const state = Crypto.randomUUID();
  const wanted = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: 'openid',
    state,
  };
  const query = Object.entries(wanted)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  // expect-next: pkce/require-code-challenge missingChallenge
  const result = await WebBrowser.openAuthSessionAsync(`${endpoints.authorize}?${query}`, redirectUri);
  if (result.type !== 'success') return;

  const answer = new URL(result.url).searchParams;
  if (answer.get('state') !== state) throw new Error('This answer belongs to another login.');
  const response = await fetch(endpoints.token, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: redirectUri,
      code: answer.get('code') ?? '',
    }).toString(),
  });
  const { refresh_token: refreshToken } = (await response.json()) as { refresh_token: string };
  await SecureStore.setItemAsync('refresh', refreshToken);
}

export function LoginScreen() {
  const [problem, setProblem] = useState<string>();
  return (
    <View>
      <Button title="Sign in" onPress={() => void login().catch(() => setProblem('That did not work.'))} />
      {problem === undefined ? null : <Text>{problem}</Text>}
    </View>
  );
}
