// Loaded by use-carousel-code.ts on demand. Nothing may import it statically, or every card would carry it.
export { CarouselControls } from './CarouselControls.js';
export { slideForPress } from './slide-at.js';
export { createSlider } from './slider.js';
