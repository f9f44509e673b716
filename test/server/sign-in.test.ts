import { describe, expect, it } from 'vitest';
import { toSignInLocation } from '../../src/server/sign-in.js';

describe('toSignInLocation', () => {
  it.each([
    ['/sign-in', '/sign-in'],
    ['/', '/'],
    ['/sign-in?next=%2Fapi%2Foffers&x=1#form', '/sign-in?next=%2Fapi%2Foffers&x=1#form'],
    ['/a/../sign-in', '/sign-in'],
    ['/anmelden/über', '/anmelden/%C3%BCber'],
    ['https://accounts.example.com', 'https://accounts.example.com/'],
    ['http://localhost:3000/in', 'http://localhost:3000/in'],
  ])('takes %j', (address, location) => {
    expect(toSignInLocation(address)).toBe(location);
  });

  it.each([
    ['//evil.example'],
    ['/\\evil.example'],
    ['/\t/evil.example'],
    ['\\\\evil.example'],
    ['https:evil.example'],
    ['https:/evil.example'],
    ['sign-in'],
    [''],
    [' /sign-in'],
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['ftp://example.com'],
    ['http://'],
    [undefined],
    [null],
    [42],
  ])('refuses %j', (address) => {
    expect(() => toSignInLocation(address)).toThrow(/signInUrl is neither a path .* so .* Pass '\/sign-in'/);
  });
});
