import { afterEach, expect, it, vi } from 'vitest'
import { findCard } from '@/lib/scalp/gl/find-card'

const asked = vi.fn()

/** A browser whose card says this name; without a name it has no WebGL. */
function stubCard(name: string | undefined, isMasked = false) {
  const gl = {
    RENDERER: 1,
    getExtension: () => (isMasked ? null : { UNMASKED_RENDERER_WEBGL: 2 }),
    getParameter: (parameter: number) => (parameter === (isMasked ? 1 : 2) ? name : 'masked'),
  }
  class Canvas {
    getContext(...how: unknown[]) {
      asked(...how)
      return name === undefined ? null : gl
    }
  }
  vi.stubGlobal('OffscreenCanvas', Canvas)
  return gl
}

afterEach(() => {
  vi.unstubAllGlobals()
  asked.mockReset()
})

it('finds a card by the name that it says, masked or not', () => {
  expect(findCard()).toBeUndefined()
  for (const isMasked of [false, true]) {
    const gl = stubCard('ANGLE (Apple, Apple M2, OpenGL 4.1)', isMasked)
    expect(findCard()?.gl).toBe(gl)
  }
  expect(asked).toHaveBeenCalledWith('webgl2', expect.objectContaining({ failIfMajorPerformanceCaveat: true }))
})

it('takes no card that a program plays, and none where there is no WebGL', () => {
  for (const name of [
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.7, 256 bits)',
    'Microsoft Basic Render Driver',
    'Apple Software Renderer',
    undefined,
  ]) {
    stubCard(name)
    expect(findCard(), name).toBeUndefined()
  }
})
