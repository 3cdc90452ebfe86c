import ts from 'typescript';

/** Compiles files, of which some may be given as texts. */
export type Compile = (files: readonly string[], texts?: ReadonlyMap<string, string>) => ts.Program;

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
};

/**
 * A compiler that knows the given sources, those beside them, Node and Electron, and takes all other modules for `any`: with the
 * rest of the program it would take half a minute.
 */
export function createCompiler(root: string): Compile {
  let last: ts.Program | undefined;
  return (files, texts = new Map()) => {
    const host = ts.createCompilerHost(options);
    const { fileExists, getSourceFile } = host;
    host.getCurrentDirectory = () => root;
    host.fileExists = (name) => texts.has(name) || fileExists(name);
    host.getSourceFile = (name, target) => {
      const text = texts.get(name);
      if (text !== undefined) return ts.createSourceFile(name, text, target);
      return last?.getSourceFile(name) ?? getSourceFile(name, target);
    };
    host.resolveModuleNameLiterals = (names, from) =>
      names.map(({ text }) => {
        const isKnown = /^(?:\.|\/|node:|electron$|undici-types)/.test(text);
        return isKnown ? ts.resolveModuleName(text, from, options, host) : { resolvedModule: undefined };
      });
    last = ts.createProgram(files, options, host);
    return last;
  };
}
