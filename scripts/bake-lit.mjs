// Turns both heads into meshes of triangles for the lit pictures.
// Run again, it writes the same bytes (about a minute):   node scripts/bake-lit.mjs
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { importSource } from './import-source.mjs'
import { root } from './run.mjs'

const scalp = await importSource(['lib/scalp/lit/bake-mesh', 'lib/scalp/lit/lit-mesh', 'lib/scalp/head/build'])
await mkdir(path.join(root, 'public/lit'), { recursive: true })
for (const sex of scalp.sexes) {
  const mesh = scalp.bakeMesh(sex, scalp.FINE_MESH)
  const bytes = scalp.writeLitMesh(mesh)
  await writeFile(path.join(root, `public/lit/${sex}.mesh`), bytes)
  console.log(`public/lit/${sex}.mesh: ${(bytes.length / 1000).toFixed(1)} kB, ${mesh.count} corners in one half`)
}
