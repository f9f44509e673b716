import { expect, it } from 'vitest';
import { API_BASE_URL, API_PATH } from '../../src/model/wire-names.js';

it('a tenant’s API is where the vendor says', () => {
  expect(API_BASE_URL('brightwheels') + API_PATH).toBe(
    'https://api.brightwheels.getgokart.ai/api/v1/sdk-offer-management/partner',
  );
});
