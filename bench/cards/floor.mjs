// Writes the floor: what our card has rendered, as components that a person could have written, which know nothing but
// their offer's id. The same elements, attributes and texts, and no logic at all.

/** Where React calls an attribute otherwise than HTML. */
const PROPS = {
  class: 'className',
  tabindex: 'tabIndex',
  for: 'htmlFor',
  datetime: 'dateTime',
  referrerpolicy: 'referrerPolicy',
  fetchpriority: 'fetchPriority',
};
/** Attributes that are there or not. */
const FLAGS = new Set(['inert', 'open', 'controls', 'playsinline']);
/** What React's `useId` makes. */
const REACT_ID = /_[rR]_\w+_/g;

/**
 * A module's text.
 *
 * @param models for each model its card in each state, as the page has told them
 * @param ids the offers' ids of the models
 */
export function writeFloor(models, ids) {
  const components = models.map((states, model) => {
    const bodies = states.map(
      (tree, state) => `const render${model}_${state} = (id, name) => (\n${toJsx(tree, ids[model])});\n`,
    );
    const names = states.map((_, state) => `render${model}_${state}`);
    return `${bodies.join('')}export const Card${model} = ({ id, name, standing }) => [${names}][standing](id, name);\n`;
  });
  return `${components.join('')}export const cards = [${models.map((_, model) => `Card${model}`)}];\n`;
}

function toJsx(tree, offerId) {
  const reactIds = new Map();
  const value = (text) => {
    const marked = text.replaceAll(offerId, '\0offer\0').replace(REACT_ID, (found) => {
      if (!reactIds.has(found)) reactIds.set(found, reactIds.size);
      return `\0own\0${reactIds.get(found)}`;
    });
    return marked.includes('\0')
      ? `{${marked
          .split('\0')
          .filter(Boolean)
          .map((part) => (part === 'offer' ? 'id' : part === 'own' ? 'name' : JSON.stringify(part)))
          .join(' + ')}}`
      : `{${JSON.stringify(text)}}`;
  };
  const write = (node) => {
    if (typeof node === 'string') return `{${JSON.stringify(node)}}`;
    const props = node.attributes
      .filter(([name]) => name !== 'style')
      .map(([name, text]) => (FLAGS.has(name) ? `${name}={true}` : `${PROPS[name] ?? name}=${value(text)}`));
    return `<${[node.tag, ...props].join(' ')}>${node.children.map(write).join('')}</${node.tag}>`;
  };
  return write(tree);
}
