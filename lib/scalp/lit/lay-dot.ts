import { keptAtEdge, SMOOTH } from '@/lib/scalp/preview/preview-blur'
import type { LitView } from './raster'

/**
 * What a dot does to a pixel that it covers whole. Light from below is multiplied by `through` and gets `adds`; pigment
 * only multiplies, hair only adds. The shine stays as it is under pigment, and hair has its own.
 */
export interface DotLight {
  readonly through: Float32Array
  readonly adds: Float32Array
  readonly keepsShine: boolean
  readonly ownShine: Float32Array
}

/** Lays a dot over a view, smooth at its edge. Pixels; `soft`: 0 a disc to 1 a hill. */
export function layDot(
  view: LitView,
  cx: number,
  cy: number,
  radius: number,
  softness: number,
  strength: number,
  light: DotLight,
): void {
  const { width, height, columns, below, shine, alpha } = view
  const { keepsShine, through, adds, ownShine } = light
  const soft = softness * radius
  const rim = Math.max(SMOOTH, soft)
  const outer = radius + rim
  const isHill = soft > SMOOTH
  const dark = isHill ? strength : strength * keptAtEdge(radius, softness)
  const top = Math.max(0, Math.ceil(cy - outer - 0.5))
  const bottom = Math.min(height - 1, Math.floor(cy + outer - 0.5))
  const left = Math.max(columns[0], Math.ceil(cx - outer - 0.5))
  const right = Math.min(columns[1] - 1, Math.floor(cx + outer - 0.5))
  const [takesR, takesG, takesB] = [1 - (through[0] ?? 0), 1 - (through[1] ?? 0), 1 - (through[2] ?? 0)]
  for (let y = top; y <= bottom; y += 1) {
    const dy = y + 0.5 - cy
    for (let x = left; x <= right; x += 1) {
      const dx = x + 0.5 - cx
      const t = (outer - Math.sqrt(dx * dx + dy * dy)) / (2 * rim)
      if (t <= 0) continue
      const cover = t >= 1 ? dark : dark * (isHill ? t * t * (3 - 2 * t) : t)
      const pixel = y * width + x
      const at = pixel * 3
      if (keepsShine) {
        if ((alpha[pixel] ?? 0) === 0) continue
        below[at] = (below[at] ?? 0) * (1 - cover * takesR)
        below[at + 1] = (below[at + 1] ?? 0) * (1 - cover * takesG)
        below[at + 2] = (below[at + 2] ?? 0) * (1 - cover * takesB)
        continue
      }
      const under = (alpha[pixel] ?? 0) * (1 - cover)
      const sum = cover + under
      const share = cover / sum
      alpha[pixel] = sum
      for (let channel = 0; channel < 3; channel += 1) {
        const k = at + channel
        const old = under > 0 ? (below[k] ?? 0) : 0
        below[k] = old + ((adds[channel] ?? 0) - old) * share
        const shone = under > 0 ? (shine[k] ?? 0) : 0
        shine[k] = shone + ((ownShine[channel] ?? 0) - shone) * share
      }
    }
  }
}
