import * as Collapsible from '@radix-ui/react-collapsible';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import useEmblaCarousel from 'embla-carousel-react';
import type { CardsProps, EmbedProps } from '../page.js';
import { BRANDS } from './brands.js';
import { Html } from './Html.js';
import './lean.css';
import { useFetchedOffer } from './use-fetched-offer.js';
import { type CardView, goTo, type StepView, viewAt } from './view.js';

function Slides({ pictures, name }: { pictures: string[]; name: string }) {
  const [ref, embla] = useEmblaCarousel();
  return (
    <section className="slides" aria-label={`Pictures of ${name}`}>
      <div ref={ref} style={{ height: '100%' }}>
        <div className="track">
          {pictures.map((url) => (
            <div key={url} className="slide">
              <img src={url} alt={name} width={640} height={360} loading="lazy" />
            </div>
          ))}
        </div>
      </div>
      {pictures.length > 1 && (
        <>
          <button type="button" aria-label="Previous picture" onClick={() => embla?.scrollPrev()}>
            ‹
          </button>
          <button type="button" aria-label="Next picture" onClick={() => embla?.scrollNext()}>
            ›
          </button>
        </>
      )}
    </section>
  );
}

function Step({ name, payout, facts, gate, together, steps }: StepView) {
  return (
    <li className="step">
      {together && <span className="quiet">{together}</span>}
      {name && <span>{name}</span>}
      {payout && <span>{payout}</span>}
      {facts.length > 0 && (
        <span className="quiet">
          {facts.map((fact) => (
            <span key={fact}>{fact} </span>
          ))}
        </span>
      )}
      {steps.length > 0 && (
        <ul>
          {steps.map((step) => (
            <Step key={step.name} {...step} />
          ))}
        </ul>
      )}
      {gate && <span className="quiet">{gate}</span>}
    </li>
  );
}

function Steps({ groups, progress }: Pick<CardView, 'groups' | 'progress'>) {
  return (
    <div>
      {progress && (
        <label>
          <span>{progress.text}</span>
          <meter max={progress.max} value={progress.value} />
        </label>
      )}
      {groups.map(({ name, isOrdered, steps }) => {
        const List = isOrdered ? 'ol' : 'ul';
        return (
          <div key={name}>
            <h4>{name}</h4>
            <List>
              {steps.map((step, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
                <Step key={index} {...step} />
              ))}
            </List>
          </div>
        );
      })}
    </div>
  );
}

function Terms({ view }: { view: CardView }) {
  return (
    <Collapsible.Root>
      <Collapsible.Trigger>{view.terms}</Collapsible.Trigger>
      <Collapsible.Content forceMount className="terms">
        <Html html={view.html.terms} />
      </Collapsible.Content>
    </Collapsible.Root>
  );
}

function Card({ id, view }: { id: string; view: CardView }) {
  const details = (
    <div>
      <h4>{view.details}</h4>
      <Html html={view.html.details} />
    </div>
  );
  const hasSteps = view.groups.length > 0;
  return (
    <article className="card" aria-labelledby={`${id}-name`}>
      <div className="columns">
        <div>
          <Slides pictures={view.pictures} name={view.name} />
          {hasSteps ? <Steps groups={view.groups} progress={view.progress} /> : details}
        </div>
        <div>
          <p className="quiet">{view.categories}</p>
          <h3 id={`${id}-name`}>{view.name}</h3>
          {view.headline && <p>{view.headline}</p>}
          <p className="reward">
            {view.payout.map((part) => (
              <span key={part}>{part} </span>
            ))}
          </p>
          <a className="go" href={goTo(id)} rel="sponsored noopener" aria-describedby={`${id}-note`}>
            {view.action} <span className="unseen">{view.forOffer}</span>
          </a>
          <small className="quiet" id={`${id}-note`}>
            {view.disclosure}
          </small>
          <ul>
            {view.dates.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="quiet">
            <span className="unseen">{view.audienceLabel}</span> {view.audience}
          </p>
          {view.description && <p>{view.description}</p>}
          <h4 className="unseen">{view.keyPoints}</h4>
          <Html html={view.html.keyPoints} />
          {hasSteps && details}
        </div>
      </div>
      <Terms view={view} />
    </article>
  );
}

/** A lean assembly: Radix Collapsible, Embla, DOMPurify and a style sheet of its own. */
export function Cards({ offers, standing, brand }: CardsProps) {
  const { accent, surface } = BRANDS[brand];
  return (
    <div style={{ '--accent': accent, '--surface': surface } as object}>
      {offers.map(({ id }, index) => (
        <Card key={id} id={id} view={viewAt(index, standing)} />
      ))}
    </div>
  );
}

function Fetched({ id }: EmbedProps) {
  const offer = useFetchedOffer(id);
  return offer ? <Card id={offer.id} view={viewAt(0, 0)} /> : <p>Loading the offer…</p>;
}

const queryClient = new QueryClient();

/** One of it, by its id. */
export function Embed({ id }: EmbedProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <Fetched id={id} />
    </QueryClientProvider>
  );
}
