import { root } from './run.mjs'

/**
 * Everything that some of the program's own files export, as one module. Node 20 reads no TypeScript, so esbuild joins
 * them first.
 *
 * @param {readonly string[]} files from the root, without ending: `lib/scalp/head/bake-head`
 */
export async function importSource(files) {
  // Only here: `npm start` and `npm test` read this file before any package is there.
  const { build } = await import('esbuild')
  const bundle = await build({
    stdin: { contents: files.map(file => `export * from '@/${file}'`).join('\n'), resolveDir: root, loader: 'ts' },
    alias: { '@': root },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
  })
  const code = Buffer.from(bundle.outputFiles[0].contents).toString('base64')
  return import(`data:text/javascript;base64,${code}`)
}
