/** How a picture is lit: dark dots on paper, or dots that glow on dark paper. */
export type Scheme = 'light' | 'dark'

/** A skin colour: its ground, and the dots that give it grain, darker and lighter. */
interface Tone {
  readonly ground: string
  readonly shade: string
  readonly shine: string
}

/** Skin from very pale to very dark. The same in both schemes: skin keeps its colour when the page goes dark. */
export const patchTones = {
  'very-pale': { ground: '#f3ddd0', shade: '#d9a993', shine: '#fdf1e9' },
  pale: { ground: '#ecc9b0', shade: '#cf9574', shine: '#f8e2d2' },
  light: { ground: '#dfb190', shade: '#bb7f58', shine: '#f0cdb3' },
  olive: { ground: '#c9986c', shade: '#a06b40', shine: '#dfb78f' },
  tan: { ground: '#b07c52', shade: '#86552f', shine: '#cb9c72' },
  brown: { ground: '#8b5a3a', shade: '#653a1f', shine: '#a97753' },
  dark: { ground: '#643d28', shade: '#432513', shine: '#835640' },
  'very-dark': { ground: '#43291d', shade: '#2a160d', shine: '#623f2f' },
} as const satisfies Record<string, Tone>

export type PatchTone = keyof typeof patchTones

/** Pigment matched to a tone: a few steps darker than the skin, never one black for all. */
export const matchedPigment: Readonly<Record<PatchTone, string>> = {
  'very-pale': '#8a7468',
  pale: '#715c50',
  light: '#57443a',
  olive: '#43342a',
  tan: '#332620',
  brown: '#261b16',
  dark: '#1a110d',
  'very-dark': '#120b08',
}

/** What a diagram is drawn with: skin as terracotta dots on the page, as the head is, and pigment. */
export const paperInk: Readonly<Record<Scheme, { skin: string; pigment: string }>> = {
  light: { skin: '#96492b', pigment: '#17130f' },
  dark: { skin: '#e0a07d', pigment: '#efe7da' },
}
