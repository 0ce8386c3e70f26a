/** Cards that are none: a program plays them, and our own plain code is faster. */
const PLAYED = /swiftshader|llvmpipe|softpipe|software|basic render/i

/**
 * A canvas out of sight with WebGL 2, for a thread of its own. `undefined` where the browser has none for threads, no
 * graphics card, or one that is only played.
 */
export function findCard() {
  if (typeof OffscreenCanvas === 'undefined') return undefined
  const canvas = new OffscreenCanvas(1, 1)
  const gl = canvas.getContext('webgl2', { antialias: false, depth: false, failIfMajorPerformanceCaveat: true })
  if (!gl) return undefined
  const name = gl.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER
  return PLAYED.test(gl.getParameter(name)) ? undefined : { canvas, gl }
}
