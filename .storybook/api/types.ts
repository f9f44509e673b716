import type { Docstring } from './docstring.js';

/** A parameter of a function, as a reader would call it. */
export interface ApiParameter {
  /** Its name; `options` where the source takes it apart at once. */
  name: string;
  /** Its type, as it is written in the source. */
  type: string;
  /** Whether it may be left out. */
  isOptional: boolean;
  /** What stands in for it, as code; `null` where nothing does. */
  standard: string | null;
}

/** A prop, an option, a field or a method. */
export interface ApiMember {
  /** Its name; of an object in it, as in `cache.maxEntries`. */
  name: string;
  /** Its type, as it is written in the source, without the `undefined` of one that may be left out. */
  type: string;
  /** Whether it may be left out. */
  isOptional: boolean;
  /** What is said of it. */
  docs: Docstring;
  /** Of a method, its parameters. */
  params: ApiParameter[];
  /** Which interface it comes from, where that is another one that is exported; else `null`. */
  from: string | null;
  /** Where it is in the source, as in `src/model/types.ts:12`. */
  place: string;
}

/** What an export is to who uses it. */
export type ApiKind = 'component' | 'hook' | 'function' | 'class' | 'type' | 'value';

/** One exported name. */
export interface ApiExport {
  /** The name. */
  name: string;
  /** What it is. */
  kind: ApiKind;
  /** The room of `src/` it comes from. */
  room: string;
  /** How it is declared, as TypeScript without its body. */
  code: string;
  /** What is said of it. */
  docs: Docstring;
  /** Parameters of a function, and of a class's constructor. */
  params: ApiParameter[];
  /** Props of a component; fields of a type; what a class has. */
  members: ApiMember[];
  /** Of a component, the name of the type of its props; of a type, whether it is one; else `null`. */
  props: string | null;
  /** What else it takes or has, as code: `Omit<ComponentPropsWithoutRef<'article'>, 'children'>`. */
  rest: string[];
  /** Whether its own code has a `throw` in it; what it calls may throw as well. */
  throwsItself: boolean;
  /** Whether it can be imported by its name; else others only mention it. */
  isExported: boolean;
  /** Where it is in the source. */
  place: string;
}

/** What one `import … from` gives. */
export interface ApiEntry {
  /** As it is imported: `gokart-offers-react/server`. */
  specifier: string;
  /** Its names, each once, as they are exported. */
  exports: ApiExport[];
}
