import api from 'virtual:api-reference';
import type { ApiExport } from '../../../.storybook/api/types.js';

/** A page of the reference, by what it is called in the sidebar. */
export type PageName = 'Components' | 'Queries' | 'Data' | 'Server' | 'Themes' | 'Languages' | 'Testing';

/** An export, and where a reader finds it. */
export interface Listed extends ApiExport {
  /** What it can be imported from; none for a type that others only mention. */
  specifiers: string[];
  /** The page it is on. */
  page: PageName;
}

const BY_ROOM: Record<string, PageName> = {
  components: 'Components',
  connected: 'Components',
  context: 'Components',
  theme: 'Components',
  query: 'Queries',
  client: 'Queries',
  i18n: 'Data',
  model: 'Data',
  server: 'Server',
};

const WORDS = /Messages$|^(?:Message|MessageOverrides|PluralForms)$/;

function pageOf(specifier: string, { name, room }: ApiExport): PageName {
  if (WORDS.test(name) || specifier.includes('/locales/')) return 'Languages';
  if (specifier.endsWith('/server')) return 'Server';
  if (specifier.endsWith('/theme')) return 'Themes';
  if (specifier.endsWith('/testing')) return 'Testing';
  return BY_ROOM[room] ?? 'Data';
}

const listed = new Map<string, Listed>();
for (const { specifier, exports } of api) {
  for (const each of exports) {
    const known = listed.get(each.place + each.name);
    const at = known ?? { ...each, specifiers: [], page: pageOf(specifier, each) };
    if (specifier) at.specifiers.push(specifier);
    listed.set(each.place + each.name, at);
  }
}

const propsTypes = new Set([...listed.values()].map(({ props }) => props));

/** Every name, by the alphabet. The type of a component's props is told with the component. */
export const names: Listed[] = [...listed.values()]
  .filter(({ name }) => !propsTypes.has(name))
  .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));

/** Everything on a page: what does something first, then types, then those without an exported name. */
export function namesOn(page: PageName): Listed[][] {
  const here = names.filter((each) => each.page === page);
  const isType = ({ kind }: Listed) => kind === 'type';
  return [
    here.filter((each) => !isType(each)),
    here.filter((each) => isType(each) && each.isExported),
    here.filter((each) => isType(each) && !each.isExported),
  ];
}

const pages = new Map<string, { page: PageName; anchor: string }>();
for (const { name, page, props } of listed.values()) {
  if (propsTypes.has(name)) continue;
  if (!pages.has(name)) pages.set(name, { page, anchor: name });
  if (props) pages.set(props, { page, anchor: name });
}

/** Where a name is told of, as an address of Storybook; `undefined` for what is none of ours. */
export function addressOf(name: string): string | undefined {
  const [first = '', member] = name.split(/\.(.*)/);
  const at = pages.get(first);
  if (!at) return undefined;
  return `?path=/docs/reference-${at.page.toLowerCase()}--docs#${at.anchor}${member ? `.${member}` : ''}`;
}

/** What an entry with a page of its own exports as well, told on another page. */
export const alsoOn = (page: PageName): Listed[] => {
  const entries = new Set(namesOn(page).flatMap((group) => group.flatMap(({ specifiers }) => specifiers)));
  if (entries.has(api[0]?.specifier ?? '')) return [];
  return names.filter((each) => each.page !== page && each.specifiers.some((specifier) => entries.has(specifier)));
};
