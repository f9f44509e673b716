import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Box,
  Button,
  Card,
  CardContent,
  createTheme,
  LinearProgress,
  List,
  ListItem,
  ListItemText,
  ThemeProvider,
  Typography,
} from '@mui/material';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { A11y, Navigation, Pagination } from 'swiper/modules';
import { Swiper, SwiperSlide } from 'swiper/react';
import 'swiper/css';
import 'swiper/css/navigation';
import 'swiper/css/pagination';
import type { CardsProps, EmbedProps } from '../page.js';
import { BRANDS } from './brands.js';
import { Html } from './Html.js';
import { useFetchedOffer } from './use-fetched-offer.js';
import { type CardView, goTo, type StepView, viewAt } from './view.js';

const THEMES = BRANDS.map(({ accent, surface }) =>
  createTheme({ palette: { primary: { main: accent }, background: { paper: surface } } }),
);
const UNSEEN = { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' } as const;

function Slides({ pictures, name }: { pictures: string[]; name: string }) {
  return (
    <Swiper modules={[Navigation, Pagination, A11y]} navigation pagination aria-label={`Pictures of ${name}`}>
      {pictures.map((url) => (
        <SwiperSlide key={url}>
          <img
            src={url}
            alt={name}
            width={640}
            height={360}
            loading="lazy"
            style={{ width: '100%', height: 'auto', aspectRatio: '16 / 9', objectFit: 'cover' }}
          />
        </SwiperSlide>
      ))}
    </Swiper>
  );
}

function Step({ name, payout, facts, gate, together, steps }: StepView) {
  return (
    <ListItem sx={{ flexWrap: 'wrap' }}>
      {together && <Typography variant="body2">{together}</Typography>}
      {name && <ListItemText primary={name} secondary={facts.join(' · ')} />}
      {payout && <Typography>{payout}</Typography>}
      {steps.length > 0 && (
        <List>
          {steps.map((step) => (
            <Step key={step.name} {...step} />
          ))}
        </List>
      )}
      {gate && <Typography variant="body2">{gate}</Typography>}
    </ListItem>
  );
}

function Steps({ groups, progress }: Pick<CardView, 'groups' | 'progress'>) {
  return (
    <Box>
      {progress && (
        <Box>
          <Typography>{progress.text}</Typography>
          <LinearProgress variant="determinate" value={(100 * progress.value) / progress.max} />
        </Box>
      )}
      {groups.map(({ name, isOrdered, steps }) => (
        <Box key={name}>
          <Typography variant="h6" component="h4">
            {name}
          </Typography>
          <List component={isOrdered ? 'ol' : 'ul'}>
            {steps.map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
              <Step key={index} {...step} />
            ))}
          </List>
        </Box>
      ))}
    </Box>
  );
}

function OfferCard({ id, view }: { id: string; view: CardView }) {
  const details = (
    <Box>
      <Typography variant="h6" component="h4">
        {view.details}
      </Typography>
      <Html html={view.html.details} />
    </Box>
  );
  const hasSteps = view.groups.length > 0;
  return (
    <Card component="article" className="card" variant="outlined" aria-labelledby={`${id}-name`}>
      <CardContent>
        <Box sx={{ display: 'grid', gridTemplateColumns: '6fr 5fr', gap: '20px 32px' }}>
          <Box sx={{ minWidth: 0 }}>
            <Slides pictures={view.pictures} name={view.name} />
            {hasSteps ? <Steps groups={view.groups} progress={view.progress} /> : details}
          </Box>
          <Box>
            <Typography variant="body2">{view.categories}</Typography>
            <Typography variant="h5" component="h3" id={`${id}-name`}>
              {view.name}
            </Typography>
            {view.headline && <Typography>{view.headline}</Typography>}
            <Typography color="primary" sx={{ fontWeight: 700 }}>
              {view.payout.join(' ')}
            </Typography>
            <Button
              variant="contained"
              fullWidth
              href={goTo(id)}
              rel="sponsored noopener"
              aria-describedby={`${id}-note`}
            >
              {view.action}{' '}
              <Box component="span" sx={UNSEEN}>
                {view.forOffer}
              </Box>
            </Button>
            <Typography variant="caption" id={`${id}-note`}>
              {view.disclosure}
            </Typography>
            <List dense>
              {view.dates.map((line) => (
                <ListItem key={line}>
                  <Typography variant="body2">{line}</Typography>
                </ListItem>
              ))}
            </List>
            <Typography variant="body2">
              <Box component="span" sx={UNSEEN}>
                {view.audienceLabel}
              </Box>{' '}
              {view.audience}
            </Typography>
            {view.description && <Typography>{view.description}</Typography>}
            <Box component="h4" sx={UNSEEN}>
              {view.keyPoints}
            </Box>
            <Html html={view.html.keyPoints} />
            {hasSteps && details}
          </Box>
        </Box>
        <Accordion variant="outlined">
          <AccordionSummary>{view.terms}</AccordionSummary>
          <AccordionDetails>
            <Html html={view.html.terms} />
          </AccordionDetails>
        </Accordion>
      </CardContent>
    </Card>
  );
}

/** A design system's assembly: MUI, Swiper and DOMPurify. */
export function Cards({ offers, standing, brand }: CardsProps) {
  return (
    <ThemeProvider theme={THEMES[brand] as (typeof THEMES)[number]}>
      {offers.map(({ id }, index) => (
        <OfferCard key={id} id={id} view={viewAt(index, standing)} />
      ))}
    </ThemeProvider>
  );
}

function Fetched({ id }: EmbedProps) {
  const offer = useFetchedOffer(id);
  return offer ? <OfferCard id={offer.id} view={viewAt(0, 0)} /> : <p>Loading the offer…</p>;
}

const queryClient = new QueryClient();

/** One of it, by its id. */
export function Embed({ id }: EmbedProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <ThemeProvider theme={THEMES[0] as (typeof THEMES)[number]}>
        <Fetched id={id} />
      </ThemeProvider>
    </QueryClientProvider>
  );
}
