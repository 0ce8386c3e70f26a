import localFont from 'next/font/local'

/* The files are cut to our letters and weights by `scripts/bake-fonts.mjs`. */

export const newsreader = localFont({
  src: './newsreader.woff2',
  weight: '400 600',
  variable: '--font-newsreader',
  display: 'swap',
})

export const newsreaderItalic = localFont({
  src: './newsreader-italic.woff2',
  weight: '400 600',
  style: 'italic',
  variable: '--font-newsreader-italic',
  display: 'swap',
  preload: false,
})

export const instrumentSans = localFont({
  src: './instrument-sans.woff2',
  weight: '400 600',
  variable: '--font-instrument',
  display: 'swap',
})
