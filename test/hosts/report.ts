import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Difference } from './compare.js';
import type { Host } from './hosts.js';

interface Entry {
  differences: readonly Difference[];
  /** Parts whose boxes have another place or size. */
  moved: readonly string[];
  /** How many elements and pseudo-elements were measured. */
  parts: number;
  pictures: { light: Buffer; dark: Buffer };
}

const FOLDER = new URL('report/', import.meta.url);

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
const fileOf = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const rowOf = ({ part, property, plain, host, count, because }: Difference) =>
  `<tr${because ? '' : ' class="fault"'}>${[part, property, plain, host, String(count), because ?? 'not meant']
    .map((cell) => `<td>${escapeHtml(cell)}</td>`)
    .join('')}</tr>`;

const STYLE = `
  body { margin: 2rem; font: 14px/1.5 system-ui, sans-serif }
  img { max-width: 49%; border: 1px solid #ccc; vertical-align: top }
  table { margin-block: 1rem; border-collapse: collapse; font-size: 12px }
  td, th { padding: 2px 8px; border: 1px solid #ddd; text-align: start; vertical-align: top; overflow-wrap: anywhere }
  .fault { background: #fdd }
`;

/** One page with every host: what it changes, and how it looks. In a folder that git ignores. */
export class Report {
  #sections: string[] = [];

  constructor() {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
  }

  add(host: Host, { differences, moved, parts, pictures }: Entry): void {
    const file = fileOf(host.name);
    for (const [scheme, picture] of Object.entries(pictures)) {
      writeFileSync(new URL(`${file}.${scheme}.png`, FOLDER), picture);
    }
    this.#sections.push(`<h2 id="${file}">${escapeHtml(host.name)}</h2>
      <p>${escapeHtml(host.about)} ${parts} parts measured, ${differences.length} kinds of differences${
        moved.length
          ? `; elsewhere or of another size: ${escapeHtml(moved.join(', '))} (${escapeHtml(host.moves ?? 'not meant')})`
          : ''
      }.</p>
      ${
        differences.length
          ? `<details><summary>Computed styles</summary><table><tr><th>part<th>property<th>plain page<th>here<th>elements<th>why</tr>
             ${differences.map(rowOf).join('\n')}</table></details>`
          : ''
      }
      <img src="${file}.light.png" alt="light"> <img src="${file}.dark.png" alt="dark">`);
  }

  /** Writes the page. Says where it is. */
  write(): string {
    const page = new URL('index.html', FOLDER);
    writeFileSync(
      page,
      `<!doctype html><meta charset="utf-8"><title>Offers in other people’s pages</title><style>${STYLE}</style>
       <h1>Offers in other people’s pages</h1>${this.#sections.join('\n')}`,
    );
    return `Pictures and tables: ${fileURLToPath(page)}`;
  }
}
