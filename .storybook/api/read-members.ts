import { Node, type Type, type TypedNode, type TypeLiteralNode } from 'ts-morph';
import { readDocstring } from './docstring.js';
import { oneLine, paramsOf, placeOf, signatureOf, typeText } from './read-parts.js';
import type { ApiMember } from './types.js';

type MemberNode = Node & { getName(): string };

/** Whether something is of this package and for readers: what React and TanStack Query declare is told by them. */
const isOurs = (node: Node): node is MemberNode =>
  !node.getSourceFile().isInNodeModules() &&
  !node.getSourceFile().isDeclarationFile() &&
  !/@internal/.test(Node.isJSDocable(node) ? (node.getJsDocs().at(-1)?.getText() ?? '') : '') &&
  (Node.isPropertySignature(node) ||
    Node.isMethodSignature(node) ||
    (Node.isParameterDeclaration(node) && node.isParameterProperty()) ||
    ((Node.isPropertyDeclaration(node) || Node.isMethodDeclaration(node) || Node.isGetAccessorDeclaration(node)) &&
      node.getScope() === 'public'));

/** What is said of a member of a type, and of the members of an object in it. */
function readMember(node: MemberNode, prefix: string, from: string | null): ApiMember[] {
  const name = prefix + node.getName();
  const docs = readDocstring(Node.isJSDocable(node) ? node.getJsDocs().at(-1)?.getText() : undefined);
  const known = { name, docs, from, place: placeOf(node) };
  if (Node.isMethodSignature(node) || Node.isMethodDeclaration(node)) {
    const params = paramsOf(node);
    const returned = node.getReturnTypeNode()?.getText() ?? node.getReturnType().getText(node);
    const isOptional = Node.isMethodSignature(node) && node.hasQuestionToken();
    return [{ ...known, type: `${signatureOf(params)} => ${oneLine(returned)}`, isOptional, params }];
  }
  const typed = node as MemberNode & TypedNode;
  const isOptional = Node.isQuestionTokenable(node) && node.hasQuestionToken();
  const own = { ...known, type: typeText(typed, isOptional), isOptional, params: [] };
  const inner = typed.getTypeNode?.();
  return [own, ...(inner ? membersIn(inner).flatMap((member) => readMember(member, `${name}.`, from)) : [])];
}

/** The object types that are written out in a type: in a union, an intersection or a list, but not within a function. */
function literalsIn(node: Node): TypeLiteralNode[] {
  if (Node.isTypeLiteral(node)) return [node];
  if (Node.isParenthesizedTypeNode(node)) return literalsIn(node.getTypeNode());
  if (Node.isUnionTypeNode(node) || Node.isIntersectionTypeNode(node)) return node.getTypeNodes().flatMap(literalsIn);
  return [];
}

/** Their members. */
const membersIn = (node: Node) => literalsIn(node).flatMap((each) => (each.getMembers() as Node[]).filter(isOurs));

/** Whose member something is: the name of the interface around it, where that is another than the one that is read. */
const ownerOf = (node: Node, type: Type) => {
  const owner = node.getParent();
  if (!Node.isInterfaceDeclaration(owner) || owner.getType() === type) return null;
  return owner.isExported() ? owner.getName() : null;
};

/** All members of an interface or a class that are ours, those it takes over from others included. */
export function membersOfType(type: Type): ApiMember[] {
  return type.getProperties().flatMap((symbol) => {
    const node = symbol.getDeclarations().find(isOurs);
    return node ? readMember(node, '', ownerOf(node, type)) : [];
  });
}

/** The members that are written out in a type alias; what it takes from elsewhere is seen in its code. */
export function literalMembers(node: Node & TypedNode): ApiMember[] {
  const members = new Map<string, ApiMember>();
  const found = membersIn(node.getTypeNodeOrThrow()).flatMap((member) => readMember(member, '', null));
  // One object of a union may only say that it has no such member.
  for (const member of found) if (!members.get(member.name)?.docs.text) members.set(member.name, member);
  return [...members.values()];
}
