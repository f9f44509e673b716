/**
 * Asks a Storybook what its toolbar changes on the page around a story (.storybook/frame.tsx), by having it render one
 * story in every look. The same is then done to every other story without rendering it again, and also to those that
 * fix their width or scheme.
 *
 * @param storyPage from `openStoryPage()`
 * @param stories of which the first that fixes nothing is asked
 * @returns `looks`: brand, scheme, width in CSS pixels, and what to give to `applyLook()`
 */
export async function learnFrame(storyPage, stories) {
  const { page } = storyPage;
  await showOneThatFixesNothing(storyPage, stories);
  await page.setViewportSize({ width: 1600, height: 900 });
  const axes = await page.evaluate(readAxes);
  const looks = [];
  for (const width of axes.width) {
    for (const scheme of axes.scheme) {
      for (const brand of axes.brand) {
        const { column, attributes } = await page.evaluate(renderWith, { targets: TARGETS, brand, scheme, width });
        looks.push({ brand: brand ?? 'none', scheme: scheme ?? 'light', width: column, attributes });
      }
    }
  }
  return { looks: looks.map((look) => ({ ...look, attributes: onlyVarying(look.attributes, looks) })) };
}

const showOneThatFixesNothing = async ({ page, show }, stories) => {
  for (const { id } of stories) {
    const isShown = await show(id).then(
      () => true,
      () => false,
    );
    if (isShown && (await page.evaluate(fixesNothing))) return;
  }
  throw new Error('Every story fails, or fixes its brand, scheme or width: the frame around them cannot be asked.');
};

/** In the page: whether the story leaves all to the toolbar. */
const fixesNothing = () => {
  const { storyGlobals = {}, parameters } = window.__STORYBOOK_PREVIEW__.currentRender.story;
  return !parameters.isWholePage && !['brand', 'scheme', 'width'].some((axis) => axis in storyGlobals);
};

/** What may carry a look. */
const TARGETS = ['html', 'body', '.story-page', '.story-column'];

/** What is the same in every look belongs to the story that was asked, such as its direction. */
const onlyVarying = (attributes, looks) =>
  Object.fromEntries(
    Object.entries(attributes).map(([target, values]) => [
      target,
      Object.fromEntries(
        Object.entries(values).filter(([name, value]) =>
          looks.some((other) => other.attributes[target]?.[name] !== value),
        ),
      ),
    ]),
  );

/** In the page: the values of each axis in the toolbar; one that is not there has the value undefined alone. */
const readAxes = () => {
  const types = window.__STORYBOOK_PREVIEW__.storyStoreValue.projectAnnotations.globalTypes ?? {};
  const valuesOf = (axis) => types[axis]?.toolbar?.items?.map((item) => item.value ?? item) ?? [null];
  return { brand: valuesOf('brand'), scheme: valuesOf('scheme'), width: valuesOf('width') };
};

/** In the page: has the story rendered with these globals and reads what that made of the frame. */
const renderWith = async ({ targets, ...globals }) => {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  await new Promise((resolve, reject) => {
    channel.once('storyRendered', resolve);
    setTimeout(reject, 20_000, new Error(`The story did not render with ${JSON.stringify(globals)}.`));
    const known = Object.entries(globals).filter(([, value]) => value !== null);
    channel.emit('updateGlobals', { globals: Object.fromEntries(known) });
  });
  const attributesOf = (target) =>
    Object.fromEntries([...(document.querySelector(target)?.attributes ?? [])].map(({ name, value }) => [name, value]));
  return {
    column: Math.round(document.querySelector('.story-column').getBoundingClientRect().width),
    attributes: Object.fromEntries(targets.map((target) => [target, attributesOf(target)])),
  };
};

/** In the page: gives the frame a look. What a frame does without, such as the width of a whole page, it is not given. */
export const applyLook = (attributes) => {
  for (const [target, values] of Object.entries(attributes)) {
    const element = document.querySelector(target);
    for (const [name, value] of Object.entries(values)) {
      if (element?.hasAttribute(name)) element.setAttribute(name, value);
    }
  }
};
