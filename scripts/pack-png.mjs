import { crc32, deflateSync } from 'node:zlib'

/** Packs a picture into a PNG file: one byte a pixel with a palette ({ palette, alphas? }), red, green and blue without. */
export function packPng({ width, height, pixels, palette, alphas }) {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // 8 bits a sample; colour type 3 is a palette, 2 is red, green and blue.
  header.set([8, palette ? 3 : 2, 0, 0, 0], 8)
  const bytes = width * (palette ? 1 : 3)
  const rows = Buffer.alloc((bytes + 1) * height)
  for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * bytes, (y + 1) * bytes), y * (bytes + 1) + 1)
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  const chunks = [
    chunk('IHDR', header),
    ...(palette ? [chunk('PLTE', palette)] : []),
    ...(alphas ? [chunk('tRNS', alphas)] : []),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return Buffer.concat([signature, ...chunks])
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(content.length, 0)
  frame.set(body, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}
