/**
 * A brand, as the tokens that a page sets: `accentText` is `--gko-accent-text`. Every one may be left out: a brand needs
 * `accent` and `surface`, the rest follows from these. A color is any CSS color, and `light-dark(…, …)` where the two
 * schemes differ. Only `mediaGround`, `payoutGround` and `linkGround` may let the surface through: any other color that is
 * not opaque cannot be judged by {@link checkTheme}, which says so.
 *
 * Three layers: **brand** is what a designer chooses, **role** is what the components derive from it, **part** is a way
 * out for one part of a card. The table in the docs is made from these comments.
 */
export interface Theme {
  /** @layer brand — the reward, the next step, the link; an opaque color @default an indigo for light, one for dark */
  accent?: string | undefined;
  /** @layer brand — the card's ground; an opaque color @default white, near black */
  surface?: string | undefined;
  /** @layer brand — text on the surface @default near black or near white, whichever the surface asks for */
  text?: string | undefined;
  /** @layer brand — the font family @default the page's */
  font?: string | undefined;
  /** @layer brand — the card's corners; those inside follow @default `20px` */
  radius?: string | undefined;
  /** @layer brand — a factor for all distances, without a unit @default `1` */
  density?: number | string | undefined;

  /** @layer role — text on the accent @default black or white, whichever stands out more */
  onAccent?: string | undefined;
  /** @layer role — the accent as text and as a mark, on the surface @default the accent, as much darker or lighter as it takes to be read */
  accentText?: string | undefined;
  /** @layer role — text that says less @default between the text and what just can be read */
  quiet?: string | undefined;
  /** @layer role — lines between groups @default the text at 14 % */
  line?: string | undefined;

  /** @layer part — the card's border (`border`) @default `1px solid` in the lines' color */
  cardBorder?: string | undefined;
  /** @layer part — the card's shadow (`box-shadow`) @default a soft one */
  cardShadow?: string | undefined;
  /** @layer part — the shape of pictures (`aspect-ratio`) @default `16 / 9` */
  mediaRatio?: string | undefined;
  /** @layer part — how a picture fills it (`object-fit`) @default `cover` */
  mediaFit?: string | undefined;
  /** @layer part — what is behind a picture @default a tint of the surface */
  mediaGround?: string | undefined;
  /** @layer part — a picture's corners @default the card's, less the distance between them */
  mediaRadius?: string | undefined;
  /** @layer part — the font family of the offer's name @default the card's */
  titleFont?: string | undefined;
  /** @layer part — how heavy the offer's name is (`font-weight`) @default `700` */
  titleWeight?: number | string | undefined;
  /** @layer part — how large the offer's name is (`font-size`) @default `1.3125em` */
  titleSize?: string | undefined;
  /** @layer part — behind the reward @default a tint of the accent */
  payoutGround?: string | undefined;
  /** @layer part — text on it @default `accentText` for the amount, `quiet` for the rest */
  payoutText?: string | undefined;
  /** @layer part — around the reward (`border`) @default `1px solid`, the accent at 16 % */
  payoutBorder?: string | undefined;
  /** @layer part — the line that connects steps @default `line` */
  stepLine?: string | undefined;
  /** @layer part — the link's ground @default `accent` */
  linkGround?: string | undefined;
  /** @layer part — text on the link @default `onAccent` */
  linkText?: string | undefined;
  /** @layer part — around the link (`border`) @default `1px solid` in `accentText` */
  linkBorder?: string | undefined;
  /** @layer part — the link's corners @default the card's, less the distance between them */
  linkRadius?: string | undefined;
  /** @layer part — the line above the terms (`border`) @default `1px solid` in the lines' color */
  termsBorder?: string | undefined;
}

/** Which of a theme's two schemes holds: one of them, or the one that the visitor's system asks for. */
export type Scheme = 'light' | 'dark' | 'system';
