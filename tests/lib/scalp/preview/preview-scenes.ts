import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readPointCloud } from '@/lib/scalp/head/point-cloud'
import { readLitMesh } from '@/lib/scalp/lit/lit-mesh'
import { type PreviewScene, readScene } from '@/lib/scalp/preview/preview-scene'
import type { PreviewHead } from '@/lib/scalp/preview/preview-settings'

const known = new Map<PreviewHead, PreviewScene>()

/** The head that the browser loads, read once for all tests. */
export function sceneOf(head: PreviewHead): PreviewScene {
  const scene = known.get(head)
  if (scene) return scene
  const read = (name: string) =>
    Uint8Array.from(readFileSync(fileURLToPath(new URL(`../../../../public/${name}`, import.meta.url)))).buffer
  const made = readScene(readPointCloud(read(`head/${head}.bin`)), head, readLitMesh(read(`lit/${head}.mesh`)))
  known.set(head, made)
  return made
}

export const bands = { S0: { from: 4, to: 6 }, S2: { from: 6, to: 8 }, S4: { from: 0, to: 8 } } as const
