import ts from 'typescript';
import { isListening, type Use } from './electron-as-used';

type Member = ts.ClassElement | ts.TypeElement;
type Type = ts.ClassDeclaration | ts.InterfaceDeclaration;

/**
 * Electron's declarations with the members in use and no others. Methods become functions, whose parameters the compiler compares
 * strictly; a class becomes two types, of its objects and of itself.
 */
export function cutDown(electron: ts.SourceFile, use: Use, values: ReadonlySet<string>) {
  const all = namespaceIn(electron, 'Electron');
  const exported = namespaceIn(all, 'CrossProcessExports');
  const types = all.statements.map((statement) => {
    if (ts.isClassDeclaration(statement) || ts.isInterfaceDeclaration(statement)) return cutType(statement, use);
    return ts.isTypeAliasDeclaration(statement) ? statement.getText() : '';
  });
  return {
    declarations: `export declare namespace Electron {\n${types.join('\n')}\n}`,
    values: new Map([...values].map((name) => [name, typeOfValue(exported, name)])),
  };
}

function cutType(type: Type, use: Use): string {
  const name = type.name?.text ?? '';
  const kept = [...type.members].filter((member) => isKept(name, member, use));
  const isOfClass = (member: Member) =>
    ts.isConstructorDeclaration(member) || (ts.canHaveModifiers(member) && isStatic(ts.getModifiers(member)));
  const parents = type.heritageClauses?.flatMap(({ types }) => types.map((parent) => parent.getText())) ?? [];
  // What comes from Node is not Electron's.
  const own = parents.filter((parent) => /^\w+$/.test(parent) && parent !== 'NodeEventEmitter');
  const generic = type.typeParameters ? `<${type.typeParameters.map((each) => each.getText()).join(', ')}>` : '';
  const head = `interface ${name}${generic}${own.length > 0 ? ` extends ${own.join(', ')}` : ''}`;
  const objects = `${head} {${membersText(
    name,
    kept.filter((member) => !isOfClass(member)),
  )}}`;
  return ts.isInterfaceDeclaration(type)
    ? objects
    : `${objects}\ninterface ${name}Class {${membersText(name, kept.filter(isOfClass))}}`;
}

function isKept(owner: string, member: Member, { members, events }: Use): boolean {
  // What a call resolves with is compared whole.
  if (ts.isConstructorDeclaration(member) || owner.endsWith('ReturnValue')) return true;
  if (!members.has(member)) return false;
  const [first] = ts.isMethodDeclaration(member) || ts.isMethodSignature(member) ? member.parameters : [];
  const event = /^'(.+)'$/.exec(first?.type?.getText() ?? '')?.[1];
  return !event || !isListening(member.name?.getText() ?? '') || events.get(owner)?.has(event) === true;
}

function isStatic(modifiers: readonly ts.Modifier[] | undefined): boolean {
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) === true;
}

/** One property for each name; what may be called in several ways is all of them. */
function membersText(owner: string, members: readonly Member[]): string {
  const functions = new Map<string, string[]>();
  const others: string[] = [];
  for (const member of members) {
    if (ts.isConstructorDeclaration(member)) others.push(`new (${parametersText(member)}): ${owner};`);
    else if (ts.isMethodDeclaration(member) || ts.isMethodSignature(member)) {
      const name = member.name.getText();
      const text = `((${parametersText(member)}) => ${member.type?.getText() ?? 'void'})`;
      functions.set(name, [...(functions.get(name) ?? []), text]);
    } else others.push(member.getText().replace(/^static /, ''));
  }
  return [...others, ...[...functions].map(([name, texts]) => `${name}: ${texts.join(' & ')};`)].join('\n');
}

function parametersText({ parameters }: ts.SignatureDeclaration): string {
  return parameters.map((parameter) => parameter.getText()).join(', ');
}

function namespaceIn(parent: ts.SourceFile | ts.ModuleBlock, name: string): ts.ModuleBlock {
  for (const statement of parent.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== name) continue;
    if (statement.body && ts.isModuleBlock(statement.body)) return statement.body;
  }
  throw new Error(`Electron’s declarations have no ${name} any more`);
}

/** The type of an export: `const app: App`, `const session: typeof Session`, or `class Menu extends Electron.Menu {}`. */
function typeOfValue(exported: ts.ModuleBlock, name: string): string {
  for (const statement of exported.statements) {
    if (ts.isClassDeclaration(statement) && statement.name?.text === name) return `${name}Class`;
    const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : undefined;
    if (declared?.type && declared.name.getText() === name) {
      return declared.type.getText().replace(/^typeof (.+)/, '$1Class');
    }
  }
  throw new Error(`Electron exports no ${name}`);
}
