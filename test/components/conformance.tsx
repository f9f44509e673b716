import { render } from '@testing-library/react';
import { createElement, createRef, type ElementType, type ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

interface Contract {
  /** What the component needs to show something. */
  props: Record<string, unknown>;
  /** The tag of its root, in lower case. */
  root: string;
  /** The class the root always keeps. */
  className: string;
  /** What it has to stand in, which renders no element. */
  inside?: (component: ReactElement) => ReactElement;
}

/** What every component promises about its root. One line for each: {@link Contract}. */
export function describeConformance(
  name: string,
  component: ElementType,
  { props, root, className, inside = (ui) => ui }: Contract,
): void {
  const renderRoot = (more: Record<string, unknown> = {}) => {
    const { container } = render(inside(createElement(component, { ...props, ...more })));
    return container.firstElementChild as HTMLElement;
  };

  describe(`${name}: its root`, () => {
    it(`is a <${root}> that takes id, style, data-* and aria-*`, () => {
      const element = renderRoot({
        id: 'mine',
        style: { order: 7 },
        title: 'Of the partner',
        'data-testid': 'own',
        'aria-details': 'elsewhere',
      });
      expect(element.localName).toBe(root);
      expect(element).toHaveAttribute('id', 'mine');
      expect(element).toHaveStyle({ order: '7' });
      expect(element).toHaveAttribute('title', 'Of the partner');
      expect(element).toHaveAttribute('data-testid', 'own');
      expect(element).toHaveAttribute('aria-details', 'elsewhere');
    });

    it('adds a class to its own', () => {
      expect([...renderRoot({ className: 'mine too' }).classList]).toEqual(
        expect.arrayContaining([className, 'mine', 'too']),
      );
      expect(renderRoot()).toHaveClass(className);
    });

    it('is what an object and a function as ref get, until it is gone', () => {
      const object = createRef<HTMLElement>();
      const seen: (HTMLElement | null)[] = [];
      const element = renderRoot({ ref: object });
      expect(object.current).toBe(element);
      const { container, unmount } = render(
        inside(createElement(component, { ...props, ref: (node: HTMLElement | null) => void seen.push(node) })),
      );
      const first = container.firstElementChild;
      unmount();
      expect(seen).toEqual([first, null]);
    });

    it('has a name in developer tools', () => {
      const { render: named } = component as unknown as { render: { name: string } };
      expect(named.name).toBe(name);
    });

    it('is the same from a server as in the browser', async () => {
      const container = document.createElement('div');
      const ui = inside(createElement(component, props));
      container.insertAdjacentHTML('afterbegin', renderToString(ui));
      document.body.append(container);
      const before = container.firstElementChild;
      const problems: unknown[] = [];
      const react = hydrateRoot(container, ui, { onRecoverableError: (error) => problems.push(error) });
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(problems).toEqual([]);
      expect(container.firstElementChild).toBe(before);
      react.unmount();
      container.remove();
    });
  });
}
