import { join } from 'node:path';
import { sayPercent } from './compare.mjs';
import { escapeHtml } from './html.mjs';
import { nameOf } from './matrix.mjs';

const groupBy = (items, keyOf) => {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};

const schemeAndWidth = ({ scheme, width }) => `${scheme} ${width}`;

/** A picture, in the size that the page's --zoom asks for. */
export const showPicture = (file, { width, height }, label) =>
  `<a href="${escapeHtml(file)}"><img src="${escapeHtml(file)}" alt="${escapeHtml(label)}" loading="lazy" style="--w:${width};--h:${height}"></a>`;

/**
 * The contact sheet of a story as HTML: brands are rows, schemes and widths columns.
 *
 * @param story with `shots`
 * @param linkTo the address of a file
 */
export function contactSheet({ id, shots }, linkTo) {
  const columns = [
    ...groupBy(
      shots.toSorted((a, b) => (a.scheme < b.scheme ? 1 : a.scheme > b.scheme ? -1 : a.width - b.width)),
      schemeAndWidth,
    ).keys(),
  ];
  const head = columns
    .map((column) => `<th scope="col" data-column="${escapeHtml(column)}">${escapeHtml(column)}</th>`)
    .join('');
  const rows = [...groupBy(shots, ({ brand }) => brand)].map(([brand, cells]) => {
    const at = new Map(cells.map((cell) => [schemeAndWidth(cell), cell]));
    const row = columns.map((column) => showCell(id, at.get(column), column, linkTo)).join('');
    return `<tr data-brand="${escapeHtml(brand)}"><th scope="row">${escapeHtml(brand)}</th>${row}</tr>`;
  });
  return `<table class="sheet"><thead><tr><td></td>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

const showCell = (id, shot, column, linkTo) => {
  if (!shot) return `<td data-column="${escapeHtml(column)}"></td>`;
  const mark = shot.share ? `<b class="mark">${sayPercent(shot.share)}</b>` : '';
  const picture = showPicture(linkTo(shot.file), shot.size, `${id} ${nameOf(shot)}`);
  return `<td data-column="${escapeHtml(column)}"${shot.share ? ' data-changed' : ''}>${picture}${mark}</td>`;
};

/** How contact sheets look, on the page and as PNG. */
export const SHEET_STYLE = `
  .sheet { border-collapse: collapse; background: #fff; color: #222; font: 13px/1.4 system-ui, sans-serif; }
  .sheet th { padding: 4px 8px; text-align: start; font-weight: 600; vertical-align: top; }
  .sheet td { padding: 4px; vertical-align: top; }
  .sheet td[data-changed] { outline: 2px solid #e6003c; outline-offset: -2px; }
  .mark { display: block; color: #b00030; }
  img { display: block; inline-size: calc(var(--w) * var(--zoom, 0.5) * 1px); block-size: calc(var(--h) * var(--zoom, 0.5) * 1px); }
`;

/** Chromium draws nothing beyond this, in pixels. */
const HIGHEST = 16_000;
const ZOOM = 0.5;

/** Runs in the page: sizes the sheet and waits for its pictures. */
const layOut = async ([highest, zoom]) => {
  const { style } = document.documentElement;
  style.setProperty('--zoom', zoom);
  const tallest = document.documentElement.scrollHeight;
  if (tallest > highest) style.setProperty('--zoom', (zoom * highest) / tallest);
  await Promise.all([...document.images].map((image) => image.decode()));
  const { width, height } = document.body.getBoundingClientRect();
  return { width: Math.ceil(width) + 32, height: Math.ceil(height) + 48 };
};

const drawSheet = async ({ page, url, story, linkTo, folder }) => {
  const title = `<h1>${escapeHtml(`${story.title} · ${story.name}`)}</h1>`;
  const sheet = contactSheet(story, linkTo).replaceAll('loading="lazy"', '');
  await page.setContent(`<!doctype html><base href="${url}/"><style>${PNG_STYLE}</style>${title}${sheet}`);
  await page.setViewportSize(await page.evaluate(layOut, [HIGHEST, ZOOM]));
  await page.screenshot({ path: join(folder, `${story.id}.png`) });
};

const PNG_STYLE = `${SHEET_STYLE}
  body { margin: 16px; inline-size: max-content; background: #fff; }
  h1 { font: 600 18px system-ui, sans-serif; }
`;

/**
 * Makes the contact sheet of each story a PNG: `{folder}/{story id}.png`.
 *
 * @param options.url where the pictures are served, `linkTo` being relative to it
 * @param options.pages how many browser pages draw side by side
 */
export async function drawSheets({ browser, url, stories, linkTo, folder, pages, onStory = () => {} }) {
  const queue = [...stories];
  const work = async () => {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    for (let story = queue.shift(); story; story = queue.shift()) {
      await drawSheet({ page, url, story, linkTo, folder });
      onStory(story);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: pages }, work));
}
