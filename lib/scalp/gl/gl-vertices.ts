/** Corners or dots on the graphics card. */
export type GlVertices = { readonly count: number; draw: () => void; free: () => void }

/**
 * Hands corners or dots over to the graphics card.
 * @param numbers all numbers of one after those of the other
 * @param sizes how many of them each attribute takes, in the order of the program's attributes
 * @param index three corners for each triangle; without it each is drawn as a point
 */
export function newVertices(
  gl: WebGL2RenderingContext,
  numbers: Float32Array,
  sizes: readonly number[],
  index?: Uint32Array,
): GlVertices {
  const stride = sizes.reduce((sum, size) => sum + size, 0)
  const list = gl.createVertexArray()
  const buffers = [gl.createBuffer(), gl.createBuffer()] as const
  gl.bindVertexArray(list)
  gl.bindBuffer(gl.ARRAY_BUFFER, buffers[0])
  gl.bufferData(gl.ARRAY_BUFFER, numbers, gl.STATIC_DRAW)
  let from = 0
  for (const [place, size] of sizes.entries()) {
    gl.enableVertexAttribArray(place)
    gl.vertexAttribPointer(place, size, gl.FLOAT, false, stride * 4, from * 4)
    from += size
  }
  if (index) {
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, buffers[1])
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, index, gl.STATIC_DRAW)
  }
  gl.bindVertexArray(null)
  const count = index?.length ?? numbers.length / stride
  return {
    count,
    draw() {
      gl.bindVertexArray(list)
      if (index) gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_INT, 0)
      else gl.drawArrays(gl.POINTS, 0, count)
    },
    free() {
      gl.deleteVertexArray(list)
      for (const buffer of buffers) gl.deleteBuffer(buffer)
    },
  }
}

/** Lists of several numbers for each corner, woven into one: all numbers of the first corner, then of the next. */
export function weave(count: number, lists: readonly (readonly [list: Float32Array, size: number])[]): Float32Array {
  const stride = lists.reduce((sum, [, size]) => sum + size, 0)
  const woven = new Float32Array(count * stride)
  let from = 0
  for (const [list, size] of lists) {
    for (let i = 0; i < count; i += 1) {
      for (let k = 0; k < size; k += 1) woven[i * stride + from + k] = list[i * size + k] ?? 0
    }
    from += size
  }
  return woven
}
