/**
 * A Vite plugin that makes copies of the package: what is imported from `src` with `?copy=NAME`, and all that this imports
 * from there, are modules of their own, as on a page to which two of its parts each bring the package.
 */
export const copies = {
  name: 'copies',
  enforce: 'pre',
  async resolveId(id, importer, options) {
    const copy = /\?copy=\w+$/.exec(id)?.[0] ?? /\?copy=\w+$/.exec(importer ?? '')?.[0];
    if (!copy) return null;
    const bare = (path) => path?.replace(copy, '');
    const found = await this.resolve(bare(id), bare(importer), { ...options, skipSelf: true });
    return found && /\/src\/[^?]+\.tsx?$/.test(found.id) ? `${found.id}${copy}` : found;
  },
};
