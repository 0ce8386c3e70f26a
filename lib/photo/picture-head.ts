/** What the first bytes of a file say of it. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'heic' | 'gif' | 'other'

export interface PictureHead {
  readonly kind: PictureKind
  /** In pixels as they are stored, before the picture is turned upright; `undefined` where the bytes do not tell. */
  readonly size?: { readonly width: number; readonly height: number } | undefined
}

/** How many bytes of a file are enough: a JPEG may hold much before its size, its own thumbnail among it. */
export const HEAD_BYTES = 262_144

const textAt = (bytes: Uint8Array, at: number, length: number) =>
  String.fromCharCode(...bytes.subarray(at, at + length))

/** Brands of the container that HEIC and AVIF share (ISO/IEC 23008-12, annex B; AV1 Image File Format, section 6). */
const HEIC = /^(?:heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/
const AVIF = /^(?:avif|avis)$/

/** Reads what kind of picture a file is, by its bytes and not by its name, and how large. Never throws. */
export function pictureHead(bytes: Uint8Array): PictureHead {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return { kind: 'jpeg', size: jpegSize(view) }
  if (textAt(bytes, 1, 3) === 'PNG' && bytes.length >= 24) {
    return { kind: 'png', size: { width: view.getUint32(16), height: view.getUint32(20) } }
  }
  if (/^GIF8/.test(textAt(bytes, 0, 4))) return { kind: 'gif' }
  if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP') return { kind: 'webp', size: webpSize(view) }
  if (textAt(bytes, 4, 4) === 'ftyp') {
    const brands = [8, ...Array.from({ length: 8 }, (_, i) => 16 + i * 4)].map(at => textAt(bytes, at, 4))
    // An AVIF names the shared brand too, so its own is asked for first.
    if (brands.some(brand => AVIF.test(brand))) return { kind: 'avif', size: avifSize(bytes, view) }
    if (brands.some(brand => HEIC.test(brand))) return { kind: 'heic' }
  }
  return { kind: 'other' }
}

/** Frame headers of a JPEG: all that begin with C but tables (C4), reserved (C8) and arithmetic conditions (CC). */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Walks from segment to segment up to the one that tells the size (ITU-T T.81, annex B). */
function jpegSize(view: DataView): PictureHead['size'] {
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) at += 1
    else if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    else at += 2 + Math.max(2, view.getUint16(at + 2))
  }
  return undefined
}

/** Each of the three forms tells its size in its own way (RFC 9649, sections 2.5 to 2.7). */
function webpSize(view: DataView): PictureHead['size'] {
  if (view.byteLength < 30) return undefined
  const fourteen = 0x3fff
  switch (view.getUint32(12)) {
    case 0x56503820: // "VP8 "
      return { width: view.getUint16(26, true) & fourteen, height: view.getUint16(28, true) & fourteen }
    case 0x5650384c: {
      // "VP8L"
      const bits = view.getUint32(21, true)
      return { width: 1 + (bits & fourteen), height: 1 + ((bits >>> 14) & fourteen) }
    }
    case 0x56503858: {
      // "VP8X"
      const three = (at: number) => 1 + view.getUint16(at, true) + (view.getUint8(at + 2) << 16)
      return { width: three(24), height: three(27) }
    }
    default:
      return undefined
  }
}

/** The largest of the sizes that an AVIF names for what is in it (ISO/IEC 23008-12, section 6.5.3: "ispe"). */
function avifSize(bytes: Uint8Array, view: DataView): PictureHead['size'] {
  let size: PictureHead['size']
  for (let at = bytes.indexOf(0x69); at >= 0 && at + 16 <= bytes.length; at = bytes.indexOf(0x69, at + 1)) {
    if (textAt(bytes, at, 4) !== 'ispe') continue
    const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)]
    if (!size || width * height > size.width * size.height) size = { width, height }
  }
  return size
}
