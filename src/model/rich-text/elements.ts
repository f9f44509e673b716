/** Inline elements that keep a meaning, and the one they become. */
export const MARKS: Record<string, 'strong' | 'em' | 'u'> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  u: 'u',
};

/** Elements that stand on lines of their own. */
export const BLOCK =
  /^(p|div|section|article|header|footer|main|aside|address|blockquote|pre|fig\w+|form|fieldset|table|caption|tr|d[ltd]|hr|details|summary|h[1-6])$/;

/** Elements dropped with all they hold: code, other documents and vocabularies, and text that is not for reading. */
export const DROPPED =
  /^(script|style|template|noscript|iframe|noembed|noframes|svg|math|title|textarea|select|xmp|plaintext|audio|video)$/;
