import { type ExportedDeclarations, Node, SyntaxKind, type Type, type VariableDeclaration } from 'ts-morph';
import { readDocstring } from './docstring.js';
import { literalMembers, membersOfType } from './read-members.js';
import { oneLine, paramsOf, placeOf, signatureOf, typeText } from './read-parts.js';
import type { ApiExport, ApiKind } from './types.js';

/** What stands before a declaration, for readers. */
const docsOf = (node: Node) => {
  const owner = Node.isVariableDeclaration(node) ? node.getVariableStatement() : node;
  return readDocstring(Node.isJSDocable(owner) ? owner.getJsDocs().at(-1)?.getText() : undefined);
};

/** The props of a component made by `forwardRef<Element, Props>(…)`, or of a function that takes them; else `undefined`. */
function propsOf(node: ExportedDeclarations): { name: string; type: Type; declaration: Node | undefined } | undefined {
  let at: Node | undefined;
  if (Node.isVariableDeclaration(node)) at = forwardedProps(node);
  else if (Node.isFunctionDeclaration(node) && /^[A-Z]/.test(node.getName() ?? '')) {
    at = node.getParameters()[0]?.getTypeNode();
  }
  if (!at) return undefined;
  const type = at.getType();
  return { name: at.getText(), type, declaration: (type.getAliasSymbol() ?? type.getSymbol())?.getDeclarations()[0] };
}

function forwardedProps(node: VariableDeclaration): Node | undefined {
  const call = node.getInitializer();
  if (!Node.isCallExpression(call) || call.getExpression().getText() !== 'forwardRef') return undefined;
  return call.getTypeArguments()[1];
}

/** What an interface adds to its own from elsewhere, such as the attributes of an element. */
const restOf = (node: Node | undefined) =>
  Node.isInterfaceDeclaration(node)
    ? node
        .getExtends()
        .map((each) => oneLine(each.getText()))
        .filter((text) => /ComponentProps|Attributes|UseQuery|Error\b/.test(text))
    : [];

const throwsIn = (node: Node) => node.getDescendantsOfKind(SyntaxKind.ThrowStatement).length > 0;

/** One exported name, out of its declaration. */
export function readExport(name: string, node: ExportedDeclarations): ApiExport {
  const place = placeOf(node);
  const room = place.split('/')[1] ?? '';
  const throwsItself = Node.isFunctionDeclaration(node) || Node.isVariableDeclaration(node) ? throwsIn(node) : false;
  const known = {
    name,
    room,
    docs: docsOf(node),
    place,
    params: [],
    members: [],
    props: null,
    rest: [],
    throwsItself,
    isExported: true,
  };
  const props = propsOf(node);
  if (props) {
    const { type, declaration } = props;
    const code = `<${name} {...${props.name}} />`;
    return {
      ...known,
      kind: 'component',
      code,
      members: membersOfType(type),
      props: props.name,
      rest: restOf(declaration),
    };
  }
  if (Node.isFunctionDeclaration(node)) {
    const params = paramsOf(node);
    const generics = node.getTypeParameters().map((each) => each.getText());
    const returned = node.getReturnTypeNode()?.getText() ?? node.getReturnType().getText(node);
    const head = `${name}${generics.length > 0 ? `<${generics.join(', ')}>` : ''}`;
    const kind: ApiKind = /^use[A-Z]/.test(name) ? 'hook' : 'function';
    return { ...known, kind, code: `${head}${signatureOf(params)}: ${oneLine(returned)}`, params };
  }
  if (Node.isClassDeclaration(node)) {
    const maker = node.getConstructors()[0];
    const params = maker ? paramsOf(maker) : [];
    const above = node.getExtends()?.getText();
    const code = `class ${name}${above ? ` extends ${above}` : ''}\nnew ${name}${signatureOf(params)}`;
    // What is said of the constructor's parameters stands before it.
    const told = readDocstring(maker?.getJsDocs().at(-1)?.getText()).params;
    const docs = { ...known.docs, params: { ...known.docs.params, ...told } };
    return { ...known, docs, kind: 'class', code, params, members: membersOfType(node.getType()) };
  }
  if (Node.isInterfaceDeclaration(node)) {
    const above = node.getExtends().map((each) => oneLine(each.getText()));
    const code = `interface ${name}${above.length > 0 ? ` extends ${above.join(', ')}` : ''}`;
    return { ...known, kind: 'type', code, members: membersOfType(node.getType()), rest: restOf(node) };
  }
  if (Node.isTypeAliasDeclaration(node)) {
    const code = node
      .getText()
      .replace(/^export /, '')
      .replace(/;$/, '');
    return { ...known, kind: 'type', code, members: literalMembers(node) };
  }
  const type = Node.isVariableDeclaration(node) ? typeText(node, false) : '';
  return { ...known, kind: 'value', code: `const ${name}: ${type}` };
}
