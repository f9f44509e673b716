import { expect, userEvent, waitFor } from 'storybook/test';

/** Clicks a link without leaving, and tells the query of the address it would have led to at that moment. */
export async function leaveBy(link: HTMLAnchorElement): Promise<URLSearchParams> {
  // In direct mode its code is loaded first.
  await waitFor(() => expect(link).toHaveAttribute('href'));
  let left = '';
  const stay = (event: Event) => {
    event.preventDefault();
    left = link.href;
  };
  // On the document, after whatever the link itself does first.
  document.addEventListener('click', stay, { once: true });
  await userEvent.click(link);
  return new URL(left).searchParams;
}
