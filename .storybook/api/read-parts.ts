import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Node, type ParameterDeclaration, type ParameteredNode, type TypedNode } from 'ts-morph';
import type { ApiParameter } from './types.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Code on one line, without the comments in it. */
export const oneLine = (code: string): string =>
  code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/^\| /, '')
    .trim();

/** Where something is in the source. */
export const placeOf = (node: Node): string =>
  `${relative(root, node.getSourceFile().getFilePath()).split(sep).join('/')}:${node.getStartLineNumber()}`;

/** The type of something, as it is written where it is; what TypeScript makes of it where nothing is. */
export function typeText(node: Node & TypedNode, isOptional: boolean): string {
  const text = oneLine(node.getTypeNode()?.getText() ?? node.getType().getText(node));
  return isOptional ? text.replace(/ \| undefined$/, '') : text;
}

/** The parameters of a function or a method. */
export const paramsOf = (node: ParameteredNode): ApiParameter[] => node.getParameters().map(readParameter);

function readParameter(node: ParameterDeclaration): ApiParameter {
  const isTakenApart = !Node.isIdentifier(node.getNameNode());
  const standard = node.getInitializer()?.getText() ?? null;
  return {
    name: isTakenApart ? 'options' : node.getName(),
    type: typeText(node, node.isOptional()),
    isOptional: node.isOptional(),
    standard,
  };
}

/** Parameters as they are written in a signature. */
export const signatureOf = (params: readonly ApiParameter[]): string =>
  `(${params.map(({ name, type, isOptional }) => `${name}${isOptional ? '?' : ''}: ${type}`).join(', ')})`;
