import { readPointCloud } from '@/lib/scalp/head/point-cloud'
import { readLitMesh } from '@/lib/scalp/lit/lit-mesh'
import { newPainter } from '@/lib/scalp/preview/preview-painter'
import { type PreviewScene, readScene } from '@/lib/scalp/preview/preview-scene'
import type { PreviewHead } from '@/lib/scalp/preview/preview-settings'
import type { PreviewDelivery, PreviewOrder } from './preview-order'

const paint = newPainter()
const scenes = new Map<PreviewHead, PreviewScene>()

/** Paints for the page, in a thread of its own. A fault is left to break it: the page hears of that, and starts anew. */
self.onmessage = ({ data: { settings, bands, edge, body, spare } }: MessageEvent<PreviewOrder>) => {
  const { head } = settings
  if (body) scenes.set(head, readScene(readPointCloud(body.points), head, readLitMesh(body.mesh)))
  const scene = scenes.get(head)
  if (!scene) throw new Error(`nothing of this head: ${head}`)
  const picture: PreviewDelivery = paint(scene, settings, bands, edge, spare)
  self.postMessage(picture, { transfer: [picture.pixels.buffer] })
}
