import { afterEach, expect } from 'vitest';
import { judgeNames } from '../names/judge-names.js';

const faults = new Set<string>();

/** Everything below as well, as a part that is mounted comes as one node. */
const judgeAll = (node: Node) => {
  if (!(node instanceof Element)) return;
  for (const element of [node, ...node.querySelectorAll('*')]) {
    for (const fault of judgeNames(element)) faults.add(fault);
  }
};

const judge = (records: MutationRecord[]) => {
  for (const { type, target, addedNodes } of records) {
    if (type === 'childList') addedNodes.forEach(judgeAll);
    else if (target instanceof Element) for (const fault of judgeNames(target)) faults.add(fault);
  }
};

// All that comes to the page while a story is shown and played, not only what it comes to in the end.
const observer = new MutationObserver(judge);
observer.observe(document.body, { attributes: true, childList: true, subtree: true });

afterEach(() => {
  judge(observer.takeRecords());
  const found = [...faults];
  faults.clear();
  expect(found, 'names that filter lists hide, or that are not of this package').toEqual([]);
});
