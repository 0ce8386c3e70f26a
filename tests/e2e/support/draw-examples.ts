import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../../', import.meta.url))

const draw = `
  import { renderToStaticMarkup } from 'react-dom/server'
  import { uiExamples } from './tests/examples/ui.examples'
  export const drawn = uiExamples.map(({ name, draw }) => ({ name, markup: renderToStaticMarkup(draw()) }))
`

/** The examples of the form kit as markup. The runner of the browser tests reads no React, so they are bundled first. */
export async function drawExamples(): Promise<readonly { name: string; markup: string }[]> {
  const outfile = `${root}tests/.results/ui-examples.mjs`
  await build({
    stdin: { contents: draw, resolveDir: root, loader: 'tsx' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    alias: { '@': root.slice(0, -1) },
    external: ['react', 'react-dom', 'react/jsx-runtime', 'react-dom/server'],
    outfile,
  })
  return (await import(outfile)).drawn
}
