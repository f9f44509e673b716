import axe, { type NodeResult, type Result } from 'axe-core';
import type { A11yParameters, Look } from './stories.js';
import { neededContrast, paintedContrast } from './text-contrast.js';

/** The rules that depend on how a page is painted: on colors, and on where things are. All others read the tree. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'] as const;
export const LAYOUT_RULES = ['target-size', 'scrollable-region-focusable'] as const;
export const STYLE_RULES = [...COLOR_RULES, ...LAYOUT_RULES] as const;
type StyleRule = (typeof STYLE_RULES)[number];

/** Marks the texts whose contrast is to be measured, where not all are. */
export const MARK = 'data-text-to-measure';

/**
 * What axe leaves to people, and why nobody needs to look. Whatever else it leaves is a failure, but contrast, which is
 * then measured as painted.
 */
const DECIDED: Record<string, string> = {
  'video-caption': 'Captions are the advertiser’s, and the API sends none. No video plays, or sounds, by itself.',
};

/** An element by its own tag and by what of ours it is in: the way from the top is made of ids that say nothing. */
const describe = ({ html, target }: NodeResult) => {
  const part = document.querySelector(String(target[0]))?.closest('[class*="gko-"]')?.className;
  return `${part ?? ''} ${html.replace(/(<[^>]*>).*/s, '$1').slice(0, 120)}`;
};

const line = (look: Look, { id }: Result, node: NodeResult, why: string | undefined) =>
  `${look.brand} · ${look.scheme} · ${id} · ${describe(node)} · ${why?.replace(/\s+/g, ' ').trim()}`;

/** What axe says of a text whose contrast it has computed; of one that it left out it says no ratio. */
const isComputed = ({ any }: NodeResult) => any.some(({ id, data }) => id === 'color-contrast' && data?.contrastRatio);

/** What axe is to do, where it is not everything. */
export interface AxeTask {
  /** These only. */
  rules?: readonly StyleRule[];
  a11y?: A11yParameters | undefined;
  /** Gets each text whose contrast is enough as computed. Where it is given, only texts with a `MARK` are measured. */
  passed?: (text: Element) => void;
}

/**
 * Runs axe's rules, as Storybook does (`region` is for whole pages), the size of targets too, which is off by default
 * (WCAG 2.2, 2.5.8), and what the story says. Answers a line for each failure: brand, scheme, rule, element, why.
 */
export async function runAxe(page: HTMLElement, look: Look, { rules, a11y, passed }: AxeTask = {}): Promise<string[]> {
  const { config, options } = a11y ?? {};
  axe.reset();
  axe.configure({
    rules: [
      { id: 'region', enabled: false },
      { id: 'target-size', enabled: true },
      ...(passed ? [{ id: 'color-contrast', selector: `[${MARK}]` }] : []),
      ...(config?.rules ?? []),
    ],
  });
  const { violations, incomplete, passes } = await axe.run(page, {
    ...(rules ? { runOnly: { type: 'rule', values: [...rules] } } : {}),
    ...options,
    elementRef: true,
    resultTypes: ['violations', 'incomplete', ...(passed ? (['passes'] as const) : [])],
  });
  for (const node of passes.find(({ id }) => id === 'color-contrast')?.nodes ?? []) {
    if (passed && node.element && isComputed(node)) passed(node.element);
  }
  const failures = violations.flatMap((rule) =>
    rule.nodes.map((node) => line(look, rule, node, node.failureSummary ?? rule.help)),
  );
  for (const rule of incomplete) {
    if (rule.id in DECIDED) continue;
    for (const node of rule.nodes) {
      const problem = rule.id === 'color-contrast' ? await measure(node) : `undecided: ${node.failureSummary}`;
      if (problem) failures.push(line(look, rule, node, problem));
    }
  }
  return failures;
}

/** What is wrong with a text whose contrast axe could not compute, as painted; `null`: nothing. */
async function measure({ target }: NodeResult): Promise<string | null> {
  const element = document.querySelector<HTMLElement>(String(target[0]));
  if (!element) return 'is not there any more';
  const ratio = await paintedContrast(element);
  const needed = neededContrast(element);
  return ratio === null || ratio >= needed ? null : `painted contrast ${ratio.toFixed(2)}, needed ${needed}`;
}
