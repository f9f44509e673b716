import 'gokart-offers-react/styles.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';

export const metadata: Metadata = { title: 'Brightwheels', icons: { icon: 'data:,' } };

/** What every page has, also those without a provider. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <main>
          <h1>Brightwheels</h1>
          {children}
        </main>
        <footer>Brightwheels, since 1997</footer>
      </body>
    </html>
  );
}
