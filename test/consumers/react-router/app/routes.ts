import { index, type RouteConfig, route } from '@react-router/dev/routes';

export default [
  index('routes/home.tsx'),
  route('prefetched', 'routes/prefetched.tsx'),
  route('streamed', 'routes/streamed.tsx'),
  route('missing', 'routes/missing.tsx'),
  route('api/offers/*', 'routes/offers-api.ts'),
] satisfies RouteConfig;
