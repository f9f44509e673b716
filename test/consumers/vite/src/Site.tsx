import { OfferEmbed, OfferGrid, OfferHelp, OfferProvider, type Reward } from 'gokart-offers-react';
import { es } from 'gokart-offers-react/locales/es';
import { completedYesterday } from './progress';

const offerId = '3eb57088-361f-4b34-9a62-686df8f5506a';
const missingId = '00000000-0000-4000-8000-000000000404';

/** What a payout of 1 is to a visitor. */
const reward: Reward = { pointsPerUnit: 1000, unit: { one: 'coin', other: 'coins' } };

const progress = completedYesterday('install');

/** The site's pages: an offer, one with what the visitor has done, a list, another language, and an offer that is gone. */
function Page({ path }: { path: string }) {
  if (path === '/started') return <OfferEmbed id={offerId} headingLevel={2} progress={progress} help={<OfferHelp />} />;
  if (path === '/list') return <OfferGrid pageSize={1} controls={['search']} headingLevel={2} />;
  if (path === '/missing') return <OfferEmbed id={missingId} headingLevel={2} />;
  if (path === '/es') {
    return (
      <OfferProvider locale="es" messages={es}>
        <OfferEmbed id={offerId} headingLevel={2} />
      </OfferProvider>
    );
  }
  return <OfferEmbed id={offerId} headingLevel={2} priority />;
}

/** The whole site, with the settings that all of its pages share. */
export function Site({ path }: { path: string }) {
  return (
    <>
      <h1>Brightwheels</h1>
      <OfferProvider baseUrl="/api/offers" reward={reward} timeZone="America/Toronto" minTimeUnit="hours">
        <div className="offers">
          <Page path={path} />
        </div>
      </OfferProvider>
      <footer>Brightwheels, since 1997</footer>
    </>
  );
}
