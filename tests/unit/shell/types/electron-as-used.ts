import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Compile } from './compiler';
import { cutDown } from './cut-down';

/** What some sources use of Electron. */
export interface ElectronAsUsed {
  /** A module with a namespace `Electron` that has the members in use, and no others. */
  readonly declarations: string;
  /** What is imported as a value, and the name of its type in that namespace. */
  readonly values: ReadonlyMap<string, string>;
  /** What is listened to, as `WebContents: did-navigate`. */
  readonly events: readonly string[];
}

/** Declarations of members in use, and the events that are listened to, by the name of the type that has them. */
export interface Use {
  readonly members: Set<ts.Node>;
  readonly events: Map<string, Set<string>>;
}

/** Reads what the sources in a folder use of Electron. */
export function electronAsUsed(compile: Compile, folder: string): ElectronAsUsed {
  const program = compile(readdirSync(folder).map((name) => join(folder, name)));
  const electron = program.getSourceFiles().find(({ fileName }) => fileName.endsWith('/electron/electron.d.ts'));
  if (!electron) throw new Error('Electron’s declarations are not there');
  const use: Use = { members: new Set(), events: new Map() };
  const values = new Set<string>();
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.startsWith(folder)) continue;
    noteUse(file, program.getTypeChecker(), use);
    for (const name of importedValues(file)) values.add(name);
  }
  const events = [...use.events].flatMap(([owner, names]) => [...names].map((name) => `${owner}: ${name}`));
  return { ...cutDown(electron, use, values), events: events.sort() };
}

/** Whether a method is about the listeners of an event, which its first parameter names. */
export function isListening(method: string): boolean {
  return ['on', 'once', 'off', 'removeListener'].includes(method);
}

/** Notes each member that a file names: after a dot, taken out of a value, or given in an object that Electron asks for. */
function noteUse(file: ts.SourceFile, checker: ts.TypeChecker, use: Use): void {
  const note = (symbol: ts.Symbol | undefined) => {
    for (const declaration of symbol?.declarations ?? []) use.members.add(declaration);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
    if (ts.isObjectBindingPattern(node)) {
      const type = checker.getTypeAtLocation(node);
      for (const { propertyName, name } of node.elements) note(type.getProperty((propertyName ?? name).getText()));
    }
    if (ts.isObjectLiteralExpression(node)) {
      const type = checker.getContextualType(node);
      for (const { name } of node.properties) if (name) note(type?.getProperty(name.getText()));
    }
    if (ts.isCallExpression(node)) noteEvent(node, checker, use);
    ts.forEachChild(node, visit);
  };
  visit(file);
}

/** Notes the event that a call like `app.on('will-quit', …)` is about. */
function noteEvent(
  { expression, arguments: [first] }: ts.CallExpression,
  checker: ts.TypeChecker,
  { events }: Use,
): void {
  if (!first || !ts.isStringLiteral(first) || !ts.isPropertyAccessExpression(expression)) return;
  if (!isListening(expression.name.text)) return;
  const owner = checker.getSymbolAtLocation(expression.name)?.declarations?.[0]?.parent;
  if (!owner || !(ts.isInterfaceDeclaration(owner) || ts.isClassDeclaration(owner))) return;
  const space = owner.parent.parent;
  if (!ts.isModuleDeclaration(space) || space.name.text !== 'Electron') return;
  const name = owner.name?.text ?? '';
  events.set(name, (events.get(name) ?? new Set()).add(first.text));
}

function importedValues(file: ts.SourceFile): string[] {
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || statement.moduleSpecifier.getText() !== "'electron'") return [];
    const named = statement.importClause?.namedBindings;
    if (!named || !ts.isNamedImports(named) || statement.importClause?.phaseModifier) return [];
    return named.elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name }) => name.text);
  });
}
