import { withEmbed } from './Embedded.js';
import { start } from './page.js';

start(withEmbed);
