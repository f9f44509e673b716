// What was measured, as a document: tables, versions and the machine, without its name or paths.
import { readFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { median, ratioTo } from './statistics.mjs';

const NAMES = { ours: 'this package', floor: 'floor', lean: 'Radix, Embla', mui: 'MUI, Swiper' };
const PACKAGES = [
  ...['react', '@tanstack/react-query', '@radix-ui/react-collapsible', 'embla-carousel-react', 'dompurify'],
  ...['@mui/material', 'swiper', 'parse5', 'vite'],
];

const versionOf = async (name) =>
  JSON.parse(await readFile(new URL(`../../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
const round = (value) => (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : `${Math.round(value)}`);
const table = (head, rows) =>
  [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/** A row of medians, each with its ratio to the floor. */
const timesRow = (name, seen, unit = 'ms') => [
  name,
  ...Object.keys(NAMES).map((variant) => {
    const value = `${round(median(seen[variant]))} ${unit}`;
    return variant === 'floor' ? value : `${value} (${ratioTo(seen.floor, seen[variant]).toFixed(2)})`;
  }),
];
const part = (seen, key) =>
  Object.fromEntries(Object.entries(seen).map(([name, all]) => [name, all.map((each) => each[key])]));

/** @returns `summary` for the console, and `document`. */
export async function describe(measured, goals) {
  const { mount, mountMany, changes, heap, detached, shift, interactive, server, decode, size, chromium } = measured;
  const mounts = [['100', mount], ...(mountMany ? [['1,000', mountMany]] : [])];
  const rows = [
    ...mounts.flatMap(([count, seen]) => [
      timesRow(`mount of ${count} cards, laid out`, part(seen, 'all')),
      timesRow(`mount of ${count} cards, up to the end of its scripts`, part(seen, 'script')),
    ]),
    timesRow('progress of 100 cards changes', part(changes.progress, 'all')),
    timesRow('brand of 100 cards changes', part(changes.brand, 'all')),
    ...(interactive ? [timesRow('one embed can be used, processor slowed 4 ×', interactive)] : []),
    timesRow('server render of 200 cards', server),
    timesRow(
      'heap of a card',
      Object.fromEntries(Object.entries(heap).map(([name, bytes]) => [name, [bytes / 1024]])),
      'kB',
    ),
    ['detached nodes after mounting and unmounting', ...Object.keys(NAMES).map((name) => `${detached[name]}`)],
  ];
  const timings = table(['', ...Object.values(NAMES)], rows);
  const decoding = table(
    ['1,000 offers', 'time'],
    Object.entries(decode).map(([name, seen]) => [name, `${round(median(seen))} ms`]),
  );
  const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const sizes = table(
    ['gzipped, besides React and TanStack Query', 'script', 'on demand', 'styles'],
    Object.entries(size).map(([name, each]) => [NAMES[name], ...Object.values(each).map(kilo)]),
  );
  const verdicts = table(
    ['goal', 'is to be', 'is', ''],
    goals.map(({ name, goal, said, isMet }) => [name, goal, said, isMet ? 'met' : '**missed**']),
  );
  const jumps = Object.entries(shift).map(([name, value]) => `made ${name} ${value.toFixed(4)}`);
  const shifts = `Layout shift of a page whose offer is there from the beginning: ${jumps.join(', ')}.`;
  const tables = [verdicts, timings, decoding, sizes, shifts];
  const versions = await Promise.all(PACKAGES.map(async (name) => `${name} ${await versionOf(name)}`));
  const [{ model }, ...others] = cpus();
  const machine = `${others.length + 1} cores of ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`;
  const [preface, limits] = await Promise.all(
    ['preface.md', 'limits.md'].map((name) => readFile(new URL(name, import.meta.url), 'utf8')),
  );
  const document = `${preface.trim()}

## Goals

${verdicts}

${limits.trim()}

## Beside the others

Medians; in brackets the median of the ratios to the floor, round by round.

${timings}

${shifts}

## Decoding

${decoding}

## Size

${sizes}

## Measured with

${new Date().toISOString().slice(0, 10)}, Chromium ${chromium}, Node ${process.versions.node}, ${machine}. ${versions.join(', ')}.
`;
  return { summary: tables.join('\n\n'), document };
}
