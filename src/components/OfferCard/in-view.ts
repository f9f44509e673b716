/** Width and height, in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/**
 * Whether half of a card is in view, or half of what of it fits the view where it is larger.
 *
 * @param visible - the part of the card that is in view
 * @param card - all of it
 * @param views - what the card is seen through: a card in a frame is seen through the frame and the window around it
 */
export function isInView(visible: Size, card: Size, ...views: Size[]): boolean {
  const fits = (side: keyof Size) => Math.min(...[card, ...views].map((size) => size[side]));
  const seen = visible.width * visible.height;
  // A card without a size is seen by nobody.
  return seen > 0 && seen * 2 >= fits('width') * fits('height');
}
