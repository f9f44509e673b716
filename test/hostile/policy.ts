/** Of the page's own scripts and themes. */
export const NONCE = 'r4nd0mPerPage';

/** As strict as a page with offers can be. Pictures and videos are the API's to say; who asked for them is watched apart. */
export const STRICT = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}'`,
  `style-src 'self' 'nonce-${NONCE}'`,
  "connect-src 'self'",
  'img-src data: https: http:',
  'media-src https: http:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types gokart-offers',
].join('; ');
