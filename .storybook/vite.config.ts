import { defineConfig } from 'vite';
import { sourceAliases } from '../test/setup/source-aliases.mjs';

export default defineConfig({ resolve: { alias: sourceAliases('browser') } });
