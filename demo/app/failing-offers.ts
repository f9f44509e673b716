/** Where the failures page reads its offers; `plumbing/failing.ts` answers there. */
export const FAILING_PATH = '/api/failing-offers';

/** An offer that cannot be shown, and why. `title` and `about` are for the developer who looks at the page. */
export interface FailingOffer {
  id: string;
  title: string;
  about: string;
}

/** Ids that say nothing: which fault belongs to which is decided on the server. */
export const failingOffers = {
  recovers: {
    id: '3eb57088-361f-4b34-9a62-686df8f5506a',
    title: 'Fails, then recovers',
    about:
      'Fails twice. The server leaves the API alone for five seconds after a failure, so that is once and after the last of three retries. Choose “Try again” for the card.',
  },
  timeout: {
    id: '00000000-0000-4000-8000-000000000001',
    title: 'Too slow',
    about: 'The API does not answer in time. The browser asks again three times, after 1, 2 and 4 seconds.',
  },
  server: {
    id: '00000000-0000-4000-8000-000000000002',
    title: 'Server error',
    about: 'The API answers 500, with text that only its vendor should see.',
  },
  network: {
    id: '00000000-0000-4000-8000-000000000003',
    title: 'Unreachable',
    about: 'The server of this site cannot reach the API.',
  },
  'rate-limited': {
    id: '00000000-0000-4000-8000-000000000004',
    title: 'Asked too often',
    about: 'The API answers 429 and asks for 90 minutes of patience. Not asked again: it says when.',
  },
  'not-found': {
    id: '00000000-0000-4000-8000-000000000005',
    title: 'No such offer',
    about: 'The API answers 404. There is nothing to try again.',
  },
  forbidden: {
    id: '00000000-0000-4000-8000-000000000006',
    title: 'Not for this partner',
    about: 'The API answers 403: the token is valid, but not for this offer.',
  },
  unauthorized: {
    id: '00000000-0000-4000-8000-000000000007',
    title: 'Wrong token',
    about: 'The API answers 401. The visitor can do nothing about it and reads nothing about it.',
  },
  html: {
    id: '00000000-0000-4000-8000-000000000008',
    title: 'A page instead of an offer',
    about: 'The API answers 200 with a maintenance page.',
  },
  truncated: {
    id: '00000000-0000-4000-8000-000000000009',
    title: 'Half an offer',
    about: 'The answer stops in the middle of its JSON.',
  },
  unsuccessful: {
    id: '00000000-0000-4000-8000-00000000000a',
    title: 'Says it failed',
    about: 'The API answers 200, and in it that it was not successful.',
  },
} satisfies Record<string, FailingOffer>;
