type Gl = WebGL2RenderingContext

/** The most samples a pixel is made of: so smooth is the edge of the head. */
const SAMPLES = 4

/** The place of the texture that tells how near the head is. */
export const NEARNESS = 2

/**
 * Where a picture is drawn before it is developed: one layer for the light from under the skin, which pigment darkens,
 * and one for the shine on top of it. Both hold linear light, are blended as such and are stored as sRGB, so that dark
 * skin has as many shades as pale skin.
 */
export type GlLayers = {
  readonly edge: number
  /** Clears both and has everything drawn into them. */
  begin: () => void
  /**
   * Has the nearness of a head drawn by itself, into a texture on the card's third place, by which each dot is told
   * whether it is seen; then goes on with both layers.
   */
  lookFirst: (draw: () => void) => void
  /** Puts both into textures, on the card's first two places. */
  finish: () => void
  free: () => void
}

/** Layers of `edge` × `edge` pixels. */
export function newLayers(gl: Gl, edge: number): GlLayers {
  const samples = Math.min(SAMPLES, gl.getParameter(gl.MAX_SAMPLES))
  const drawn = gl.createFramebuffer()
  gl.bindFramebuffer(gl.FRAMEBUFFER, drawn)
  const buffer = (format: number, place: number) => {
    const made = gl.createRenderbuffer()
    gl.bindRenderbuffer(gl.RENDERBUFFER, made)
    gl.renderbufferStorageMultisample(gl.RENDERBUFFER, samples, format, edge, edge)
    gl.framebufferRenderbuffer(gl.FRAMEBUFFER, place, gl.RENDERBUFFER, made)
    return made
  }
  const places = [gl.COLOR_ATTACHMENT0, gl.COLOR_ATTACHMENT1]
  const buffers = [
    ...places.map(place => buffer(gl.SRGB8_ALPHA8, place)),
    buffer(gl.DEPTH_COMPONENT24, gl.DEPTH_ATTACHMENT),
  ]
  const textures = places.map((_, unit) => {
    const texture = gl.createTexture()
    gl.activeTexture(gl.TEXTURE0 + unit)
    gl.bindTexture(gl.TEXTURE_2D, texture)
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.SRGB8_ALPHA8, edge, edge)
    return texture
  })
  const settled = textures.map(texture => {
    const made = gl.createFramebuffer()
    gl.bindFramebuffer(gl.FRAMEBUFFER, made)
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0)
    return made
  })
  const nearness = gl.createTexture()
  gl.activeTexture(gl.TEXTURE0 + NEARNESS)
  gl.bindTexture(gl.TEXTURE_2D, nearness)
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.DEPTH_COMPONENT24, edge, edge)
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST)
  const looking = gl.createFramebuffer()
  gl.bindFramebuffer(gl.FRAMEBUFFER, looking)
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.DEPTH_ATTACHMENT, gl.TEXTURE_2D, nearness, 0)
  gl.drawBuffers([gl.NONE])
  return {
    edge,
    lookFirst(draw) {
      // What is drawn into must not lie on a place from which the same program could read.
      gl.activeTexture(gl.TEXTURE0 + NEARNESS)
      gl.bindTexture(gl.TEXTURE_2D, null)
      gl.bindFramebuffer(gl.FRAMEBUFFER, looking)
      gl.clearBufferfv(gl.DEPTH, 0, [1])
      draw()
      gl.bindTexture(gl.TEXTURE_2D, nearness)
      gl.bindFramebuffer(gl.FRAMEBUFFER, drawn)
    },
    begin() {
      gl.bindFramebuffer(gl.FRAMEBUFFER, drawn)
      gl.drawBuffers(places)
      for (const layer of [0, 1]) gl.clearBufferfv(gl.COLOR, layer, [0, 0, 0, 0])
      gl.clearBufferfv(gl.DEPTH, 0, [1])
    },
    finish() {
      gl.bindFramebuffer(gl.READ_FRAMEBUFFER, drawn)
      for (const [layer, place] of places.entries()) {
        gl.bindFramebuffer(gl.DRAW_FRAMEBUFFER, settled[layer] ?? null)
        gl.readBuffer(place)
        gl.blitFramebuffer(0, 0, edge, edge, 0, 0, edge, edge, gl.COLOR_BUFFER_BIT, gl.NEAREST)
        gl.activeTexture(gl.TEXTURE0 + layer)
        gl.bindTexture(gl.TEXTURE_2D, textures[layer] ?? null)
      }
      gl.bindFramebuffer(gl.FRAMEBUFFER, null)
    },
    free() {
      for (const made of [drawn, looking, ...settled]) gl.deleteFramebuffer(made)
      for (const made of buffers) gl.deleteRenderbuffer(made)
      for (const texture of [nearness, ...textures]) gl.deleteTexture(texture)
    },
  }
}
