import type { Message } from '../format-message.js';

/** The words of a CreativeCarousel. */
export interface CreativeCarouselMessages {
  /** Name of the whole; `{name}` is the offer's. */
  label: Message;
  /** Name of the whole when no offer name is known. */
  labelWithoutName: Message;
  /** What the whole is, to a screen reader. */
  role: Message;
  /** Name of the part that scrolls. */
  slides: Message;
  /** What one creative is, to a screen reader. */
  slideRole: Message;
  /** Name of a video; `{name}` is the offer's. */
  video: Message;
  /** Name of a video when no offer name is known. */
  videoWithoutName: Message;
  /** Which creative is shown: `{position}` of `{total}`. */
  position: Message;
  /** Button to the creative before. */
  previous: Message;
  /** Button to the creative after. */
  next: Message;
  /** In place of a creative that cannot be shown when no offer name is known. */
  unavailable: Message;
}

/** English. */
export const creativeCarouselMessages: CreativeCarouselMessages = {
  label: 'Pictures of {name}',
  labelWithoutName: 'Pictures of the offer',
  role: 'carousel',
  slides: 'Slides',
  slideRole: 'slide',
  video: 'Video of {name}',
  videoWithoutName: 'Video',
  position: '{position} of {total}',
  previous: 'Previous picture',
  next: 'Next picture',
  unavailable: 'Picture not available',
};
