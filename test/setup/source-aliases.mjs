import { fileURLToPath } from 'node:url';

const source = (path) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/**
 * Vite aliases that let tests, stories and the demo run on `src` under the package's own names,
 * with what the environment would get from the package's `imports`.
 */
export const sourceAliases = (environment) => [
  { find: '#wait-until', replacement: source('server/wait-until.default.ts') },
  { find: '#parse-html', replacement: source(`model/rich-text/parse-html.${environment}.ts`) },
  { find: '#use-ladder-code', replacement: source(`components/EventLadder/use-ladder-code.${environment}.ts`) },
  { find: '#use-progress-code', replacement: source(`components/EventLadder/use-progress-code.${environment}.ts`) },
  { find: /^gokart-offers-react$/, replacement: source('index.ts') },
  { find: /^gokart-offers-react\/styles\.css$/, replacement: source('styles.entry.ts') },
  { find: /^gokart-offers-react\/grid\.css$/, replacement: source('components/OfferGrid/offer-grid.css') },
  { find: /^gokart-offers-react\/locales\/(\w+)$/, replacement: source('i18n/locales/$1.ts') },
  { find: /^gokart-offers-react\/(server|testing|theme)$/, replacement: source('$1/index.ts') },
];
