import type { PreviewScene } from '@/lib/scalp/preview/preview-scene'
import type { PreviewHead } from '@/lib/scalp/preview/preview-settings'
import type { PreviewDelivery, PreviewOrder } from './preview-order'

const scenes = new Map<PreviewHead, PreviewScene>()

/** What reads a head, and either painter, comes by itself: nobody waits for the script of both painters. */
const reader = import('@/lib/scalp/preview/preview-scene')
const fetchCard = () =>
  import('@/lib/scalp/gl/gl-painter').then(({ newGlPainter }) => newGlPainter(() => performance.now()))
const fetchPlain = () => import('@/lib/scalp/preview/preview-painter').then(({ newPainter }) => newPainter())

/** Paints on the graphics card, where there is one that is worth it. */
const card = fetchCard().catch(() => undefined)
let plain: ReturnType<typeof fetchPlain> | undefined

async function answer({ settings, bands, edge, body, spare }: PreviewOrder) {
  const { head } = settings
  if (body) scenes.set(head, (await reader).readHead(body.points, body.mesh, head))
  const scene = scenes.get(head)
  if (!scene) throw new Error(`nothing of this head: ${head}`)
  let picture: PreviewDelivery | undefined = (await card)?.(scene, settings, bands, edge)
  if (!picture) {
    plain ??= fetchPlain()
    picture = (await plain)(scene, settings, bands, edge, spare)
  }
  self.postMessage(picture, { transfer: ['bitmap' in picture ? picture.bitmap : picture.pixels.buffer] })
}

/** Orders wait for those before them. */
let last = Promise.resolve()

/** Paints for the page, in a thread of its own. A fault is left to break it: the page hears of that, and starts anew. */
self.onmessage = ({ data }: MessageEvent<PreviewOrder>) => {
  last = last.then(() => answer(data))
  last.catch(fault =>
    // A promise that fails breaks no worker. What a timer throws does.
    setTimeout(() => {
      throw fault
    }),
  )
}
