import { cards } from 'virtual:floor';
import { useEffect, useState } from 'react';
import 'gokart-offers-react/styles.css';
import type { CardsProps, EmbedProps } from '../page.js';
import { BRANDS } from './brands.js';

/** The same elements by React alone: `bench/cards/floor.mjs` writes them from what our card has rendered. */
export function Cards({ offers, standing, brand }: CardsProps) {
  const { accent, surface } = BRANDS[brand];
  return (
    <div className="gko-theme" style={{ '--gko-accent': accent, '--gko-surface': surface } as object}>
      {offers.map(({ id }, index) => {
        const Card = cards[index % cards.length] as (typeof cards)[number];
        return <Card key={id} id={id} name={`_r_${index}`} standing={standing} />;
      })}
    </div>
  );
}

/** One of it, as soon as the answer is there. */
export function Embed({ id }: EmbedProps) {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    fetch(`/api/offers/${id}`)
      .then((response) => response.json())
      .then(() => setThere(true));
  }, [id]);
  const Card = cards[0] as (typeof cards)[number];
  return isThere ? <Card id={id} name="_r_0" standing={0} /> : null;
}
