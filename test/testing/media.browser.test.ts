import { describe, expect, it } from 'vitest';
import { getMedia } from '../../src/model/media.js';
import { createSampleOffers, createSandbox, sampleOffers } from '../../src/testing/index.js';

const pictures = Object.entries(sampleOffers).flatMap(([name, { offer }]) =>
  offer.creatives.filter(({ url }) => url.startsWith('data:')).map(({ id, url }) => [`${name}, ${id}`, url] as const),
);

async function load(url: string) {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image.naturalWidth / image.naturalHeight;
}

describe('pictures of the samples', () => {
  const broken = pictures.filter(([name]) => name === 'brokenImage, creative-1');
  const whole = pictures.filter((picture) => !broken.includes(picture));

  it.each(whole)('%s is a picture of 16:9', async (_name, url) => {
    expect(await load(url)).toBeCloseTo(16 / 9, 2);
  });

  it.each(broken)('%s is broken', async (_name, url) => {
    await expect(load(url)).rejects.toThrow();
  });

  it('run no script', () => {
    expect(Object.hasOwn(globalThis, 'gkoHostile')).toBe(false);
  });
});

describe('videos of the samples', () => {
  const { offer } = createSampleOffers({ mediaBase: `${location.origin}/test/media` }).videoAmongImages;
  const videos = offer.creatives.filter(({ url }) => getMedia(url)?.kind === 'video').map(({ url }) => url);

  it.each(videos)('%s can be played', async (url) => {
    const video = document.createElement('video');
    video.preload = 'metadata';
    await new Promise((resolve, reject) => {
      video.onloadedmetadata = resolve;
      video.onerror = () => reject(video.error);
      video.src = url;
    });
    expect(video.duration).toBeCloseTo(4, 0);
    expect(video.videoWidth / video.videoHeight).toBeCloseTo(16 / 9, 2);
  });
});

it('the sandbox runs in a browser', async () => {
  const sandbox = createSandbox({ token: 'local' });
  const response = await sandbox.fetch(`${sandbox.baseUrl}/api/v1/sdk-offer-management/partner`, {
    headers: { Authorization: 'ApiToken local' },
  });
  expect(response.status).toBe(200);
});
