import { sayPercent } from './compare.mjs';
import { escapeHtml } from './html.mjs';
import { nameOf } from './matrix.mjs';
import { contactSheet, SHEET_STYLE, showPicture } from './sheet.mjs';

/**
 * The page that shows every contact sheet, with what to choose from. It needs no network and no server.
 *
 * @param review.stories in the order to show them
 * @param review.looks of which the pictures are
 * @param review.about lines that say what it is
 * @param review.linkTo the address of a file, relative to the page
 */
export function reviewPage({ stories, looks, about, linkTo }) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Review</title>
<meta name="viewport" content="width=device-width">
<style>${STYLE}</style>
<header>
<h1>Review</h1>
${about.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
<form>
<label>Stories <input type="search" name="text" placeholder="offercard wide"></label>
${choice('State', 'state', [...new Set(stories.map(({ state }) => state))])}
${choice('Brand', 'brand', [...new Set(looks.map(({ brand }) => brand))])}
${choice('Scheme', 'scheme', [...new Set(looks.map(({ scheme }) => scheme))])}
${choice('Width', 'width', [...new Set(looks.map(({ width }) => width))])}
<label>Size <input type="range" name="zoom" min="0.2" max="1" step="0.1" value="0.5"></label>
<output></output>
</form>
</header>
<main>
${stories.map((story) => showStory(story, linkTo)).join('\n')}
</main>
<script>(${filter})()</script>
</html>
`;
}

const choice = (label, name, values) =>
  `<label>${label} <select name="${name}"><option value="">all</option>${values
    .map((value) => `<option>${escapeHtml(value)}</option>`)
    .join('')}</select></label>`;

const STATE_WORDS = { failed: 'No pictures: it failed', new: 'New', gone: 'Gone', same: 'As before', taken: '' };

const sayState = ({ state, mismatch }) =>
  state === 'changed' ? `Changed, at most ${sayPercent(mismatch)}` : STATE_WORDS[state];

const showStory = (story, linkTo) => {
  const { id, title, name, state, shots, failure, note, sheet } = story;
  const words = `${title} ${name} ${id}`.toLowerCase();
  return `<section id="${escapeHtml(id)}" data-state="${state}" data-words="${escapeHtml(words)}">
<h2>${escapeHtml(`${title} · ${name}`)}</h2>
<p><code>${escapeHtml(id)}</code> ${sheet ? `<a href="${escapeHtml(linkTo(sheet))}">PNG</a>` : ''} <strong>${sayState(story)}</strong></p>
${[failure, note]
  .filter(Boolean)
  .map((text) => `<pre>${escapeHtml(text)}</pre>`)
  .join('\n')}
${shots.length > 0 ? contactSheet(story, linkTo) : ''}
${showChanges(story, linkTo)}
</section>`;
};

const showChanges = ({ id, shots }, linkTo) => {
  const changed = shots.filter(({ share }) => share > 0).toSorted((a, b) => b.share - a.share);
  if (changed.length === 0) return '';
  const rows = changed.map((shot) => {
    const name = nameOf(shot);
    const pictures = [
      showPicture(linkTo(shot.before.file), shot.before.size, `${id} ${name} before`),
      showPicture(linkTo(shot.file), shot.size, `${id} ${name} after`),
      showPicture(linkTo(shot.difference), largest(shot.before.size, shot.size), `${id} ${name} difference`),
    ];
    return `<tr data-brand="${escapeHtml(shot.brand)}" data-look="${escapeHtml(`${shot.scheme} ${shot.width}`)}"><th scope="row">${escapeHtml(name)}<br>${sayPercent(shot.share)}</th>${pictures.map((picture) => `<td>${picture}</td>`).join('')}</tr>`;
  });
  const head = ['', 'before', 'after', 'difference'].map((text) => `<th scope="col">${text}</th>`).join('');
  return `<details><summary>${changed.length} of ${shots.length} pictures changed</summary><table class="sheet"><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></details>`;
};

const largest = (a, b) => ({ width: Math.max(a.width, b.width), height: Math.max(a.height, b.height) });

const STYLE = `${SHEET_STYLE}
  body { margin: 0; background: #fff; color: #222; font: 14px/1.5 system-ui, sans-serif; }
  header { position: sticky; inset-block-start: 0; z-index: 1; padding: 8px 16px; border-block-end: 1px solid #ccc; background: #fff; }
  header h1, header p, section h2, section p { margin: 0; }
  form { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; margin-block-start: 8px; }
  section { padding: 16px; border-block-end: 1px solid #ddd; overflow-x: auto; content-visibility: auto; contain-intrinsic-block-size: auto 800px; }
  section h2 { font-size: 16px; }
  section[data-state='changed'] strong, section[data-state='failed'] strong { color: #b00030; }
  pre { white-space: pre-wrap; }
  [hidden] { display: none !important; }
`;

/** Runs in the page: shows what was chosen. */
const filter = () => {
  const form = document.querySelector('form');
  const update = () => {
    const { text, state, brand, scheme, width, zoom } = Object.fromEntries(new FormData(form));
    document.documentElement.style.setProperty('--zoom', zoom);
    const words = text.toLowerCase().split(/\s+/);
    let shown = 0;
    for (const section of document.querySelectorAll('section')) {
      const { dataset } = section;
      section.hidden = (state && dataset.state !== state) || !words.every((word) => dataset.words.includes(word));
      if (!section.hidden) shown += 1;
    }
    for (const row of document.querySelectorAll('[data-brand]')) row.hidden = brand && row.dataset.brand !== brand;
    const isOther = (look) => {
      const [ofScheme, ofWidth] = look.split(' ');
      return (scheme && scheme !== ofScheme) || (width && width !== ofWidth);
    };
    for (const cell of document.querySelectorAll('[data-column]')) cell.hidden = isOther(cell.dataset.column);
    for (const row of document.querySelectorAll('[data-look]')) row.hidden ||= isOther(row.dataset.look);
    form.querySelector('output').value = `${shown} stories`;
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  update();
};
