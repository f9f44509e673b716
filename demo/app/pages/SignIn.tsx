import type { ReactNode } from 'react';

/** Stands for the site's own sign-in. Afterwards the visitor goes on to where they were going, such as an offer. */
export function SignIn({ next, visitor }: { next: string; visitor: string | null }): ReactNode {
  return (
    <form className="site-sign-in" method="post" action="/session">
      <h1>Sign in</h1>
      <p>
        {next.startsWith('/api/offers/')
          ? 'Coins need an owner: sign in, and the offer opens next.'
          : 'Sign in to collect coins for what you try.'}
      </p>
      <input type="hidden" name="next" value={next} />
      <button className="site-button site-button-main" type="submit">
        {visitor === null ? 'Sign in as Robin' : `Go on as ${visitor}`}
      </button>
    </form>
  );
}
