import { type PropsWithChildren, useEffect } from 'react';
import { type StorybookTheme, useTheme } from 'storybook/theming';
import './reference.css';

/** The name that the address asks for: the address is the window's around this frame. */
const wanted = () => {
  try {
    return decodeURIComponent(window.parent.location.hash.slice(1));
  } catch {
    // Around it is a page of another site.
    return '';
  }
};

/** A page of the reference: in the type and colors of Storybook, and scrolled to the name in its address. */
export function Frame({ children }: PropsWithChildren) {
  const { color, typography } = useTheme() as StorybookTheme;
  useEffect(() => {
    const name = wanted();
    if (name) document.getElementById(name)?.scrollIntoView();
  }, []);
  return (
    <div className="api sb-unstyled" style={{ color: color.defaultText, fontFamily: typography.fonts.base }}>
      {children}
    </div>
  );
}
