/** What `.storybook/api/plugin.ts` makes. */
declare module 'virtual:api-reference' {
  const api: import('../../../.storybook/api/types.js').ApiEntry[];
  export default api;
}
