import { cdp } from 'vitest/browser';

interface Value {
  value?: unknown;
}
/** As Chromium's DevTools protocol has it. */
interface Node {
  nodeId: string;
  ignored: boolean;
  role?: Value;
  name?: Value;
  description?: Value;
  properties?: { name: string; value: Value }[];
  childIds?: string[];
}
interface Frames {
  frame: { id: string };
  childFrames?: Frames[];
}

/** What is heard only through what is in it. */
const SILENT = new Set('InlineTextBox LineBreak ListMarker LabelText none generic paragraph strong time'.split(' '));
const STATES = ['level', 'disabled', 'expanded', 'focusable', 'busy', 'live', 'roledescription'];

const send = async <Answer>(method: string, params = {}) =>
  (cdp() as { send: (method: string, params: object) => Promise<unknown> }).send(method, params) as Promise<Answer>;

/**
 * What Chromium hands to a screen reader for the first element of a role, from the first word to the last: a line for
 * each node, with its role, name, states and description. What is inert or hidden has no line.
 */
export async function readAloud(role: string): Promise<string> {
  const { frameTree } = await send<{ frameTree: Frames }>('Page.getFrameTree');
  // The page of a test is in a frame.
  const frames = [frameTree];
  for (const { childFrames = [] } of frames) frames.push(...childFrames);
  for (const { frame } of frames) {
    const { nodes } = await send<{ nodes: Node[] }>('Accessibility.getFullAXTree', { frameId: frame.id });
    const start = nodes.find((node) => !node.ignored && node.role?.value === role);
    if (start) return linesOf(start, new Map(nodes.map((node) => [node.nodeId, node]))).join('\n');
  }
  throw new Error(`Nothing here has the role "${role}".`);
}

function linesOf(start: Node, byId: ReadonlyMap<string, Node>): string[] {
  const lines: string[] = [];
  const walk = (node: Node, depth: number, above: string) => {
    const [role, name, description] = [node.role, node.name, node.description].map((part) =>
      // Spaces that keep a line together sound like any other.
      String(part?.value ?? '')
        .replace(/\s/g, ' ')
        .trim(),
    ) as [string, string, string];
    const isText = role === 'StaticText';
    // A text that only repeats the name of what it is in is heard once.
    const isHeard = !node.ignored && !SILENT.has(role) && !(isText && above.includes(name));
    if (isHeard) {
      const states = isText ? '' : statesOf(node, role);
      lines.push(
        '  '.repeat(depth) +
          [isText ? '' : role, name && `“${name}”`, states, description && `(${description})`]
            .filter(Boolean)
            .join(' '),
      );
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, isHeard ? depth + 1 : depth, isHeard && name ? name : above);
    }
  };
  walk(start, 0, '');
  return lines;
}

function statesOf({ properties = [] }: Node, role: string): string {
  const states = properties.flatMap(({ name, value: { value } }) => {
    if (!STATES.includes(name) || (name === 'level' && role !== 'heading')) return [];
    if (name === 'expanded') return value ? 'open' : 'closed';
    if (value === false || value === 'off') return [];
    return value === true ? name : `${name} ${value}`;
  });
  return states.length > 0 ? `[${states.join(', ')}]` : '';
}
