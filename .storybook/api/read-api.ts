import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type ExportedDeclarations,
  type InterfaceDeclaration,
  Node,
  Project,
  type SourceFile,
  SyntaxKind,
  type TypeAliasDeclaration,
} from 'ts-morph';
import { readExport } from './read-export.js';
import type { ApiEntry } from './types.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The source of an entry of package.json: what its types are built from. */
const sourceOf = (types: string) => types.replace('./dist/', 'src/').replace(/\.d\.ts$/, '.ts');

/** Every module that package.json exports, by the name it is imported by, and its source relative to the root. */
export function entriesOf(folder = root): [specifier: string, source: string][] {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    exports: Record<string, string | { types: string }>;
  };
  return Object.entries(manifest.exports).flatMap(([key, target]) =>
    typeof target === 'string' || key.endsWith('.css') ? [] : [[manifest.name + key.slice(1), sourceOf(target.types)]],
  );
}

/** All of `src/`, as TypeScript 6 understands it: version 7 has no JavaScript API. Takes some seconds. */
export const openSource = (folder = root): Project => new Project({ tsConfigFilePath: join(folder, 'tsconfig.json') });

/** One entry: what it exports, by name. */
export function readEntry(specifier: string, file: SourceFile): ApiEntry {
  const declared = [...file.getExportedDeclarations()] as [string, ExportedDeclarations[]][];
  const exports = declared.flatMap(([name, declarations]) => {
    // Of an overloaded function only what is seen from outside.
    const seen = declarations.filter(
      (each) => !Node.isFunctionDeclaration(each) || !each.isImplementation() || !each.getOverloads().length,
    );
    const first = seen[0];
    return first ? [readExport(name, first)] : [];
  });
  return { specifier, exports: exports.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)) };
}

/** Types that exported ones are made of and that have no exported name of their own, and those in turn. */
function readMentioned(files: SourceFile[]): ApiEntry {
  const exported = new Set<Node>(files.flatMap((file) => [...file.getExportedDeclarations().values()].flat()));
  const seen = new Set(exported);
  // A set goes on to what is added to it on the way.
  for (const node of seen) {
    for (const found of typesIn(node)) seen.add(found);
  }
  const mentioned = [...seen].filter((node) => !exported.has(node) && isType(node));
  const exports = mentioned.map((node) => ({
    ...readExport((node as TypeNode).getName(), node as TypeNode),
    isExported: false,
  }));
  return { specifier: '', exports };
}

type TypeNode = InterfaceDeclaration | TypeAliasDeclaration;

const isType = (node: Node) => Node.isInterfaceDeclaration(node) || Node.isTypeAliasDeclaration(node);

/** The types of this package that are named where something is declared, and not within what it does. */
const typesIn = (node: Node) =>
  [
    ...node.getDescendantsOfKind(SyntaxKind.TypeReference),
    ...node.getDescendantsOfKind(SyntaxKind.ExpressionWithTypeArguments),
  ]
    .filter((each) => !each.getFirstAncestorByKind(SyntaxKind.Block))
    .flatMap((each) => [each.getType().getAliasSymbol(), each.getType().getSymbol()])
    .flatMap((symbol) => symbol?.getDeclarations().filter(isType) ?? [])
    .filter((found) => !found.getSourceFile().isInNodeModules() && !found.getSourceFile().isDeclarationFile());

/**
 * The whole of the package: its entries, and last, as an entry without a specifier, the types without an exported name
 * that they mention.
 */
export function readApi(project = openSource()): ApiEntry[] {
  const entries = entriesOf().map(([specifier, source]) => ({
    specifier,
    file: project.getSourceFileOrThrow(join(root, source)),
  }));
  return [
    ...entries.map(({ specifier, file }) => readEntry(specifier, file)),
    readMentioned(entries.map(({ file }) => file)),
  ];
}
