import { readToken } from '../server/api-access.js';
import { SHORTEST_TOKEN } from './without-secret.js';

/** A token, or why there is none. */
export type TokenRead = { token: string } | { problem: string; fix: string };

/** Reads what the environment or standard input holds. No text repeats it. */
export function takeToken(value: string | undefined, tokenFromStdin: boolean): TokenRead {
  const where = tokenFromStdin ? 'Standard input' : 'GOKART_TOKEN';
  if (!value?.trim()) {
    return {
      problem: `${where} holds no token, and the API answers nobody without one.`,
      fix: tokenFromStdin
        ? 'Pipe the token in: --token-stdin < token.txt.'
        : 'Set GOKART_TOKEN to the token that GoKart gave you, or pipe it in with --token-stdin.',
    };
  }
  const token = readToken(value);
  if (token === null) {
    return {
      problem: `${where} holds spaces, line breaks or characters beyond ASCII, which cannot be sent as a token.`,
      fix: 'Copy the token again, and nothing else.',
    };
  }
  if (token.length < SHORTEST_TOKEN) {
    return {
      problem: `${where} holds less than ${SHORTEST_TOKEN} characters, which could not be told from words and kept out of what is printed.`,
      fix: 'Copy the whole token. For a test of your own, choose a longer one.',
    };
  }
  return { token };
}
