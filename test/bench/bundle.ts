import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { root } from '../e2e/root.ts';

/** One script made of modules, with what it weighs as the UTF-8 that it is stored and sent in. */
export interface Bundle {
  code: string;
  bytes: number;
  gzip: number;
  /** How long each module is in it before minifying, the longest first. */
  modules: { file: string; length: number }[];
}

export interface BundleOptions {
  format: 'es' | 'iife';
  minify: boolean;
  /** What stays an import of the bundle. */
  external?: RegExp[];
  plugins?: Plugin[];
}

const ENTRY = '\0bench-entry';

/** Builds a script from a few lines of code, in memory: nothing is written. Imports begin at the project's folder. */
export async function bundle(entry: string, { format, minify, external = [], plugins = [] }: BundleOptions) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [entryOf(entry), ...plugins],
    build: {
      write: false,
      minify,
      target: 'es2022',
      rolldownOptions: {
        input: ENTRY,
        external,
        preserveEntrySignatures: 'strict',
        output: { format, name: 'bench', codeSplitting: false },
      },
    },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('the build gave no single output');
  const [chunk] = result.output;
  return weigh(chunk.code, chunk.modules);
}

function entryOf(code: string): Plugin {
  return {
    name: 'bench-entry',
    resolveId: (id) => (id === ENTRY ? ENTRY : null),
    load: (id) => (id === ENTRY ? code : null),
  };
}

function weigh(code: string, modules: Record<string, { renderedLength: number }>): Bundle {
  return {
    code,
    bytes: Buffer.byteLength(code),
    gzip: gzipSync(code).length,
    modules: Object.entries(modules)
      .map(([file, { renderedLength: length }]) => ({ file: file.replace(root, ''), length }))
      .sort((a, b) => b.length - a.length),
  };
}

/** The core: detection, extraction and the contract, which is all that another program would take. */
const CORE = ['detect/detect', 'extract/extract', 'notice/schema']
  .map((file) => `export * from '/src/${file}.ts';`)
  .join('\n');

/** The core with zod as an import, and with it inside, and the script that is put into pages. */
export async function bundleSizes(): Promise<Record<string, Bundle>> {
  return {
    core: await bundle(CORE, { format: 'es', minify: true, external: [/^zod/] }),
    'core with zod': await bundle(CORE, { format: 'es', minify: true }),
    reader: await bundle("export { default } from '/entrypoints/reader/index.ts';", { format: 'iife', minify: true }),
  };
}
