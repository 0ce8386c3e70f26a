import { build } from 'esbuild'
import { root } from './run.mjs'

/**
 * Everything that some files of `lib/scalp` export, as one module. Node 20 reads no TypeScript, so esbuild joins them
 * first.
 *
 * @param {readonly string[]} rooms the files, without folder and ending: `bake-head`
 */
export async function importScalp(rooms) {
  const bundle = await build({
    stdin: {
      contents: rooms.map(room => `export * from '@/lib/scalp/${room}'`).join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    alias: { '@': root },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
  })
  const code = Buffer.from(bundle.outputFiles[0].contents).toString('base64')
  return import(`data:text/javascript;base64,${code}`)
}
