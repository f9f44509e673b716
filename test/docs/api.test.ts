import { Project } from 'ts-morph';
import { expect, it } from 'vitest';
import { missingIn } from '../../.storybook/api/missing.js';
import { entriesOf, readApi, readEntry } from '../../.storybook/api/read-api.js';

/** The same check, of a module that is written here. */
const missingFrom = (code: string) => {
  const project = new Project({ useInMemoryFileSystem: true, compilerOptions: { strict: true, noLib: true } });
  // A comment on the line of what is before it belongs to that.
  const file = project.createSourceFile('/src/model/here.ts', code.replaceAll('/**', '\n/**'));
  return missingIn([readEntry('here', file)]).map((line) => line.replace(/^\S+ /, ''));
};

it('tells of every export, prop, option, field and parameter, of null and of what is thrown', {
  timeout: 120_000,
}, () => {
  const api = readApi();
  expect(missingIn(api)).toEqual([]);
  // Were an entry read as empty, nothing would be missing in it.
  expect(api.filter(({ exports }) => exports.length === 0)).toEqual([]);
  expect(api.map(({ specifier }) => specifier)).toEqual([...entriesOf().map(([specifier]) => specifier), '']);
  const card = api[0]?.exports.find(({ name }) => name === 'OfferCard');
  expect(card).toMatchObject({ kind: 'component', props: 'OfferCardProps', room: 'components' });
  // Its own, the settings', the visit's and the callbacks', and none of the many of an <article>.
  const props = card?.members.map(({ name }) => name);
  expect(props).toEqual(expect.arrayContaining(['offer', 'children', 'reward', 'progress', 'onVisit']));
  expect(props).not.toContain('title');
});

it.each([
  ['an export', 'export type Kind = string;', ['Kind: no docstring']],
  ['a value', 'export const kinds: string[] = [];', ['kinds: no docstring']],
  ['a field', '/** A. */ export interface A { b: string }', ['A.b: no docstring']],
  ['an inherited field', 'interface A { b: string } /** C. */ export interface C extends A {}', ['C.b: no docstring']],
  [
    'a field of an object in an option',
    '/** A. */ export interface A { /** B. */ b?: { c: number } }',
    ['A.b.c: no docstring'],
  ],
  ['a field in one of several shapes', "/** A. */ export type A = 'x' | { share: number };", ['A.share: no docstring']],
  ['a parameter', '/** A. */ export function a(id: string): void {}', ['a: no @param id']],
  ['a parameter of a method', '/** A. */ export interface A { /** B. */ b(id: string): void }', ['A.b: no @param id']],
  ['what null means', '/** A. */ export interface A { /** B. */ b: string | null }', ['A.b: not told what null means']],
  [
    'what a null that is returned means',
    '/** A. */ export function a(): string | null { return null; }',
    ['a: not told what it means when it returns null'],
  ],
  ['what is thrown', '/** A. */ export function a(): void { throw new Error(); }', ['a: no @throws, and it throws']],
  [
    'a prop of a component',
    'declare function forwardRef<E, P>(f: unknown): P; interface Props { a: string } /** C. */ export const C = forwardRef<string, Props>(0);',
    ['C.a: no docstring'],
  ],
])('finds that %s is not told', (_, code, expected) => {
  expect(missingFrom(code)).toEqual(expected);
});

it.each([
  ['a field of one value', "/** A. */ export interface A { type: 'click'; other?: undefined }"],
  [
    'options of a told type',
    '/** A. */ export interface A { /** B. */ b?: string } /** C. */ export function c(options: A): void {}',
  ],
  ['a null in what a function returns', '/** A. */ export interface A { /** B. */ b: () => string | null }'],
  ['a null that the type tells of', '/** `null`: not known. */ export interface A { /** B. */ b: string | null }'],
  ['what is marked internal', '/** A. */ export interface A { /** @internal */ b: string }'],
])('has nothing to say of %s', (_, code) => {
  expect(missingFrom(code)).toEqual([]);
});
