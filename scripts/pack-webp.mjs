import sharp from 'sharp'

/** How true the picture stays to its pixels, of a hundred: below this dots begin to smear. */
const QUALITY = 66

/**
 * Packs pixels (red, green, blue, alpha, row by row, `edge` each way) into a WebP file that lets the paper through.
 * Only bakes use it: the encoder comes with Next, and the same version writes the same bytes.
 */
export const packWebp = (pixels, edge) =>
  sharp(Buffer.from(pixels.buffer, pixels.byteOffset, pixels.length), {
    raw: { width: edge, height: edge, channels: 4 },
  })
    .webp({ quality: QUALITY, alphaQuality: 80, effort: 6, smartSubsample: true })
    .toBuffer()
