import { OfferHelp } from 'gokart-offers-react';
import type { ReactNode } from 'react';

/** For a visitor whose reward is missing: the lines that this site's support asks for, and where to send them. */
export function Help(): ReactNode {
  return (
    <OfferHelp>
      <p>
        Rewards can take a day. Still missing? Send the lines below to{' '}
        <a href="mailto:help@brightwheels.example">help@brightwheels.example</a>.
      </p>
    </OfferHelp>
  );
}
