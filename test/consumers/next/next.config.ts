import type { NextConfig } from 'next';

/** The app is a project of its own inside another repository: nothing above it may be looked at. */
const root = import.meta.dirname;

const config: NextConfig = {
  reactStrictMode: true,
  outputFileTracingRoot: root,
  turbopack: { root },
};

export default config;
