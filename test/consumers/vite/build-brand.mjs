// Before the build: the brand as a style sheet.
import { writeFile } from 'node:fs/promises';
import { checkTheme, themeToCss } from 'gokart-offers-react/theme';
import { brand } from './src/brand.mjs';

const { failures } = checkTheme(brand);
if (failures.length > 0) throw new Error(`The brand cannot be read: ${JSON.stringify(failures)}`);
const css = `:root {\n  color-scheme: light dark;\n}\n\n${themeToCss(brand, '.offers')}`;
await writeFile(new URL('src/brand.css', import.meta.url), css);
