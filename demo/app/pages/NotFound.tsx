import type { ReactNode } from 'react';

export function NotFound(): ReactNode {
  return (
    <div className="site-intro">
      <h1>Nothing here</h1>
      <p>
        This page does not exist. <a href="/">See all offers</a>
      </p>
    </div>
  );
}
