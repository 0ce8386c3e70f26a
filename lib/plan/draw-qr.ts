import { encode } from 'uqr'

/** A code as one path on a grid of `size` by `size` squares, quiet edge included. */
export type QrDrawing = { size: number; path: string }

/** Bytes that a code may hold. More make squares too small for a phone to read from paper. */
export const qrLimit = 1_000

const edge = 4

/** Draws a QR code on the device. `null`: the text is too long to be read back from paper. */
export function drawQr(text: string): QrDrawing | null {
  if (new TextEncoder().encode(text).length > qrLimit) return null
  const { data, size } = encode(text, { ecc: 'L', border: edge })
  const runs = data.flatMap((row, y) => {
    const path: string[] = []
    for (let x = 0; x < row.length; x++) {
      const from = x
      while (row[x]) x++
      if (x > from) path.push(`M${from} ${y}h${x - from}v1h${from - x}z`)
    }
    return path
  })
  return { size, path: runs.join('') }
}
