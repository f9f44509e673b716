import { afterEach, describe, expect, it } from 'vitest';
import { forgetWarnings } from '../../src/internal/warn-once.js';
import { pages } from './pages.js';
import { renderPage } from './render-pages.js';

afterEach(forgetWarnings);

describe('a server without a DOM', () => {
  it.each([...pages.keys()])('renders, and says nothing: %s', (name) => {
    const html = renderPage(name);
    expect(html).toMatch(/^<(article|div|section|a)\b/);
    expect(html).not.toMatch(/<(script|style|iframe|object|embed|base|meta|link)\b|\son\w+=["']|javascript:[^<]*["']/i);
  });

  it.each([...pages.keys()])('renders the same twice: %s', (name) => {
    expect(renderPage(name)).toBe(renderPage(name));
  });
});
