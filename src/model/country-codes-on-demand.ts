/** For `import()` alone, so that the table behind it is loaded where it is needed and never before. */
import { fromAlpha3 as lookUp } from './country-codes.js';

/** {@link lookUp} */
export const fromAlpha3 = lookUp;
