import { spyOn } from 'storybook/test';

/** For stories of what a developer is warned about: the warning is expected, and said once a page. */
export function quietWarnings(): () => void {
  const spy = spyOn(console, 'warn').mockImplementation(() => {});
  return () => spy.mockRestore();
}
