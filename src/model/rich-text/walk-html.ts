/** Hears the elements and texts of a document in order. */
export interface HtmlVisitor {
  /** Enters an element; false to skip all it holds, and its `close`. */
  open(tag: string, href: string | null): boolean;
  /** Leaves the element entered last. */
  close(): void;
  /** A text. */
  text(text: string): void;
}

/** Parses HTML as the HTML standard says and walks its body. False where there is no parser to be had. */
export type WalkHtml = (html: string, visitor: HtmlVisitor) => boolean;
