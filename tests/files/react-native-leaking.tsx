// The app, which shows its verifier in an alert and leaves it in the key chain of the device.
import * as SecureStore from 'expo-secure-store';
import { Alert, Linking } from 'react-native';
import pkceChallenge from 'react-native-pkce-challenge';

const redirectUri = 'com.example.notes:/callback';

export async function login(): Promise<void> {
  const { codeVerifier, codeChallenge } = pkceChallenge();
  await SecureStore.setItemAsync('login', codeVerifier); // expect: pkce/no-persistent-verifier neverRemoved
  Alert.alert('Login', `Verifier ${codeVerifier}`); // expect: pkce/no-logging loggedVerifier
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: 'notes-app',
    redirect_uri: redirectUri,
    code_challenge: codeChallenge,
    code_challenge_method: 'S256',
    nonce: codeVerifier, // expect: pkce/no-exposed-verifier nonce
  });
  await Linking.openURL(`https://login.example.com/oauth2/authorize?${query}`);
}

export async function finishLogin(code: string): Promise<unknown> {
  const codeVerifier = (await SecureStore.getItemAsync('login')) ?? '';
  const response = await fetch('https://login.example.com/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'notes-app',
      redirect_uri: redirectUri,
      code,
      code_verifier: codeVerifier,
    }),
  });
  return response.json();
}
