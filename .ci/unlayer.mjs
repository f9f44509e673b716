// Makes `unlayered.css` of `styles.css`: the same rules without cascade layers, for pages whose styles for bare elements
// are in none. Every selector weighs as much as one class, (0,1,0): above all that names elements only, and no more than
// a class of the partner's. What then decides between two rules of ours is their order, so they are put in the order in
// which the cascade would have ranked them: by layer, specificity, place.
import { Features, transform } from 'lightningcss';

const FUNCTIONS = new Set(['is', 'not', 'has', 'any']);

/** A selector's specificity as one number that sorts. @see https://drafts.csswg.org/selectors-4/#specificity-rules */
const specificityOf = (selector) => {
  let sum = 0;
  for (const { type, kind, selectors = [] } of selector) {
    if (type === 'id') sum += 1e6;
    else if (type === 'class' || type === 'attribute') sum += 1e3;
    else if (type === 'type' || type === 'pseudo-element') sum += 1;
    else if (type === 'pseudo-class' && FUNCTIONS.has(kind)) sum += Math.max(...selectors.map(specificityOf));
    else if (type === 'pseudo-class' && kind !== 'where') sum += 1e3;
  }
  return sum;
};

/** No element has this class, so that not having it adds the weight of one and changes nothing else. */
const AS_ONE_CLASS = { type: 'pseudo-class', kind: 'not', selectors: [[{ type: 'class', name: 'gko-' }]] };

/** The same elements with the weight of one class; or of none, where it had none and is not important. */
const level = (selector, isImportant) => {
  const pseudo = selector.findIndex(({ type }) => type === 'pseudo-element');
  const end = pseudo < 0 ? selector.length : pseudo;
  const subject = selector.slice(0, end);
  const weight = specificityOf(subject);
  if (weight === 1e3 || (weight === 0 && pseudo < 0 && !isImportant)) return selector;
  if (weight === 0) return [...subject, AS_ONE_CLASS, ...selector.slice(end)];
  if (!subject.length || subject.at(-1).type === 'combinator') subject.push({ type: 'universal' });
  return [{ type: 'pseudo-class', kind: 'where', selectors: [subject] }, AS_ONE_CLASS, ...selector.slice(end)];
};

const print = (css, visitor) =>
  transform({ filename: 'unlayered.css', minify: true, code: Buffer.from(css), visitor }).code.toString();

const parseSelectors = (text) => {
  const parsed = [];
  const style = ({ value }) => {
    parsed.push(...value.selectors);
  };
  print(`${text}{--_:0}`, { Rule: { style } });
  return parsed;
};

const printSelectors = (selectors) => {
  const style = (rule) => ({ ...rule, value: { ...rule.value, selectors } });
  const printed = print('a{--_:0}', { Rule: { style } });
  return printed.slice(0, printed.lastIndexOf('{'));
};

/** A list of selectors, levelled, apart by what each weighed. */
const levelList = (text, isImportant) => {
  const bySpecificity = new Map();
  for (const selector of parseSelectors(text)) {
    const specificity = specificityOf(selector);
    bySpecificity.set(specificity, [...(bySpecificity.get(specificity) ?? []), level(selector, isImportant)]);
  }
  return [...bySpecificity].map(([specificity, list]) => ({ specificity, selectors: printSelectors(list) }));
};

/** What a style sheet without nesting consists of: text before a brace, and what is between that one and its other. */
const blocksOf = (css) => {
  const blocks = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (const { 0: char, index } of css.matchAll(/"(?:\\.|[^"\\])*"|[{};]/g)) {
    if (char === '{' && depth++ === 0) open = index;
    if (char === ';' && depth === 0) start = index + 1;
    if (char === '}' && --depth === 0) {
      blocks.push({ prelude: css.slice(start, open).trim(), body: css.slice(open + 1, index) });
      start = index + 1;
    }
  }
  return blocks;
};

/** Every rule by itself, with the conditions around it and the layer it is in. */
const flatten = (css, layer = '', conditions = []) =>
  blocksOf(css).flatMap(({ prelude, body }) => {
    if (prelude.startsWith('@layer')) return flatten(body, prelude.slice('@layer'.length).trim(), conditions);
    if (prelude.startsWith('@')) return flatten(body, layer, [...conditions, prelude]);
    return levelList(prelude, body.includes('!important')).map((rule) => ({ ...rule, layer, conditions, body }));
  });

/**
 * The text of a style sheet without its cascade layers.
 *
 * @param {string} css with layers that are blocks, in the order in which they first stand there
 * @returns {string} minified
 */
export function unlayer(css) {
  const unnested = transform({ filename: 'styles.css', code: Buffer.from(css), include: Features.Nesting }).code;
  const rules = flatten(unnested.toString());
  const layers = [...new Set(rules.map(({ layer }) => layer))];
  rules.sort((a, b) => layers.indexOf(a.layer) - layers.indexOf(b.layer) || a.specificity - b.specificity);
  const text = rules.map(({ conditions, selectors, body }) =>
    conditions.reduceRight((inner, condition) => `${condition}{${inner}}`, `${selectors}{${body}}`),
  );
  return `${print(text.join('\n'))}\n`;
}
