import { BROWS } from '@/lib/scalp/lit/paint-lit'
import type { DotLook, DotLooks } from '@/lib/scalp/lit/pigment'
import { PREVIEW_FRAME, PREVIEW_SCALE } from '@/lib/scalp/preview/preview-camera'
import type { PreviewView } from '@/lib/scalp/preview/preview-panes'
import { type GlHead, headAttributes, type lightUniforms, viewUniforms } from './gl-head'
import { dotAttributes, type GlMarks, hairAttributes } from './gl-marks'
import { type GlLayers, NEARNESS } from './gl-layers'
import { newProgram } from './gl-program'
import * as dots from './gl-dot-shaders'
import * as shaders from './gl-shaders'

/** What one head is drawn from. */
export type GlScene = {
  readonly head: GlHead
  readonly marks: GlMarks
  readonly light: ReturnType<typeof lightUniforms>
  readonly looks: DotLooks
}

/** The programs that draw a head into the layers and develop the picture. */
export function newGlPicture(gl: WebGL2RenderingContext) {
  const skin = newProgram(gl, shaders.skinVertex, shaders.skinFragment, headAttributes)
  const pigment = newProgram(gl, dots.dotVertex, dots.pigmentFragment, dotAttributes)
  const roots = newProgram(gl, dots.dotVertex, dots.rootFragment, dotAttributes)
  const hair = newProgram(gl, dots.hairVertex, dots.hairFragment, hairAttributes)
  const picture = newProgram(gl, shaders.wholeVertex, shaders.developFragment, [])

  return {
    /** Draws a head into its part of the picture: skin, pigment, the roots of cut hair, and hair that lies. */
    draw({ part, camera, from, to }: PreviewView, { head, marks, light, looks }: GlScene, layers: GlLayers) {
      const { edge } = layers
      const pixels = edge / PREVIEW_FRAME
      const size = camera.scale / PREVIEW_SCALE
      const seen = { ...viewUniforms(camera), ...light }
      const left = Math.round(from * pixels)
      const right = Math.round(to * pixels)
      const dotted = ({ radius, strength, blur }: DotLook) => ({
        ...seen,
        pixels,
        columns: [left, right],
        nearness: NEARNESS,
        strength,
        radius: radius * size,
        blur: blur * size,
      })
      gl.enable(gl.SCISSOR_TEST)
      gl.scissor(left, 0, right - left, edge)
      gl.enable(gl.DEPTH_TEST)
      gl.enable(gl.CULL_FACE)
      gl.depthMask(true)
      skin.use(seen)
      layers.lookFirst(head.skin.draw)
      head.skin.draw()
      gl.disable(gl.CULL_FACE)
      gl.disable(gl.DEPTH_TEST)
      gl.enable(gl.BLEND)
      gl.blendFuncSeparate(gl.DST_COLOR, gl.ZERO, gl.ZERO, gl.ONE)
      pigment.use(dotted(looks.pigment))
      marks[part].pigment.draw()
      if (looks.roots) {
        gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
        roots.use(dotted(looks.roots))
        marks[part].roots.draw()
      }
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
      gl.enable(gl.DEPTH_TEST)
      hair.use({ ...seen, hairs: light.brows, covers: BROWS })
      head.brows.draw()
      gl.disable(gl.BLEND)
      hair.use({ ...seen, covers: 1 })
      marks.hair?.draw()
      gl.disable(gl.SCISSOR_TEST)
    },
    /** Develops what the layers' textures hold onto the canvas. */
    develop() {
      gl.disable(gl.DEPTH_TEST)
      picture.use({ belowTexture: 0, shineTexture: 1 })
      gl.drawArrays(gl.TRIANGLES, 0, 3)
    },
  }
}
