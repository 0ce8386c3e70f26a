import type { LitMesh } from './lit-mesh'
import type { LitView, SeenMesh } from './raster'
import type { Shader } from './shade'

/**
 * Fills a view with the triangles of a mesh: the nearest wins, each pixel is shaded by the normal between the corners.
 * @param shown how much of each corner is shown, 0 to 1
 */
export function fillMesh(view: LitView, mesh: LitMesh, seen: SeenMesh, shown: Float32Array, shader: Shader): void {
  const { height, width, depth, alpha, below, shine } = view
  const [from, to] = view.columns
  const { x, y, z, normal } = seen
  const { index, open, tone, lip } = mesh
  for (let k = 0; k < index.length; k += 3) {
    const a = index[k] ?? 0
    const b = index[k + 1] ?? 0
    const c = index[k + 2] ?? 0
    const ax = x[a] ?? 0
    const ay = y[a] ?? 0
    const bx = (x[b] ?? 0) - ax
    const by = (y[b] ?? 0) - ay
    const cx = (x[c] ?? 0) - ax
    const cy = (y[c] ?? 0) - ay
    // Rows run down the picture, so a triangle that is seen from outside turns clockwise in it.
    const area = by * cx - bx * cy
    if (area <= 0) continue
    if ((shown[a] ?? 0) + (shown[b] ?? 0) + (shown[c] ?? 0) === 0) continue
    const left = Math.max(from, Math.ceil(ax + Math.min(0, bx, cx) - 0.5))
    const right = Math.min(to - 1, Math.floor(ax + Math.max(0, bx, cx) - 0.5))
    const top = Math.max(0, Math.ceil(ay + Math.min(0, by, cy) - 0.5))
    const bottom = Math.min(height - 1, Math.floor(ay + Math.max(0, by, cy) - 0.5))
    if (left > right || top > bottom) continue
    // Share of b and c at a place (px, py) from a: u = (py * cx - px * cy) / area, v = (px * by - py * bx) / area.
    const ux = -cy / area
    const uy = cx / area
    const vx = by / area
    const vy = -bx / area
    // What is the same at every pixel of the triangle is read once.
    const [az, bz, cz] = [z[a] ?? 0, z[b] ?? 0, z[c] ?? 0]
    const [as, bs, cs] = [shown[a] ?? 0, shown[b] ?? 0, shown[c] ?? 0]
    const [ao, bo, co] = [open[a] ?? 0, open[b] ?? 0, open[c] ?? 0]
    const [at, bt, ct] = [tone[a] ?? 0, tone[b] ?? 0, tone[c] ?? 0]
    const [al, bl, cl] = [lip[a] ?? 0, lip[b] ?? 0, lip[c] ?? 0]
    const [anx, any, anz] = [normal[a * 3] ?? 0, normal[a * 3 + 1] ?? 0, normal[a * 3 + 2] ?? 0]
    const [bnx, bny, bnz] = [normal[b * 3] ?? 0, normal[b * 3 + 1] ?? 0, normal[b * 3 + 2] ?? 0]
    const [cnx, cny, cnz] = [normal[c * 3] ?? 0, normal[c * 3 + 1] ?? 0, normal[c * 3 + 2] ?? 0]
    for (let row = top; row <= bottom; row += 1) {
      const py = row + 0.5 - ay
      for (let column = left; column <= right; column += 1) {
        const px = column + 0.5 - ax
        const u = px * ux + py * uy
        const v = px * vx + py * vy
        if (u < 0 || v < 0 || u + v > 1) continue
        const w = 1 - u - v
        const pixel = row * width + column
        const near = w * az + u * bz + v * cz
        if (near <= (depth[pixel] ?? 0)) continue
        depth[pixel] = near
        alpha[pixel] = w * as + u * bs + v * cs
        const nx = w * anx + u * bnx + v * cnx
        const ny = w * any + u * bny + v * cny
        const nz = w * anz + u * bnz + v * cnz
        const size = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz)
        shader(
          nx * size,
          ny * size,
          nz * size,
          w * ao + u * bo + v * co,
          w * at + u * bt + v * ct,
          w * al + u * bl + v * cl,
          below,
          shine,
          pixel * 3,
        )
      }
    }
  }
}
