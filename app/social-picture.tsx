import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ImageResponse } from 'next/og'
import { PLATE_HEIGHT, PLATE_WIDTH } from '@/lib/scalp/plates/plate'

export const socialPictureSize = { width: 1200, height: 630 }

const MARGIN = 72
const plateWidth = 704
const plateHeight = (plateWidth * PLATE_HEIGHT) / PLATE_WIDTH

/** A drawing on the picture: a file of `public`, how wide the words beside it may be, and where it stands. */
interface Drawn {
  readonly file: string
  readonly type: 'image/png' | 'image/svg+xml'
  readonly words: number
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
}

/** The head of the home page, which fills the right half of a sheet of its own. */
const homeHead: Drawn = {
  file: 'head/og.png',
  type: 'image/png',
  words: 588,
  box: { left: 0, top: 0, ...socialPictureSize },
}

/** A guide's plate at the right edge; what is written keeps to the left of it, so that no word runs into a face. */
export const plateDrawn = (file: string): Drawn => ({
  file,
  type: 'image/svg+xml',
  words: socialPictureSize.width - plateWidth - MARGIN - 24,
  box: {
    left: socialPictureSize.width - plateWidth,
    top: (socialPictureSize.height - plateHeight) / 2,
    width: plateWidth,
    height: plateHeight,
  },
})

/** Pixels: as large as the longest word has room for. */
const fontSizeOf = (title: string, { words }: Drawn) => (words < 500 ? 72 : title.length > 44 ? 66 : 84)

/**
 * The picture that a shared link shows: a drawing in dots, the page's name beside it.
 * Satori lays it out and knows inline styles only; nothing of it reaches a page.
 */
export const socialPicture = async (title: string, drawn: Drawn = homeHead): Promise<ImageResponse> => {
  const [font, picture] = await Promise.all([
    readFile(path.join(process.cwd(), 'node_modules/@fontsource/newsreader/files/newsreader-latin-500-normal.woff')),
    readFile(path.join(process.cwd(), 'public', drawn.file)),
  ])
  const { width, height, ...corner } = drawn.box
  return new ImageResponse(
    <div style={{ display: 'flex', width: '100%', height: '100%', background: '#f5efe5', color: '#17130f' }}>
      <img
        src={`data:${drawn.type};base64,${picture.toString('base64')}`}
        alt=""
        width={width}
        height={height}
        style={{ position: 'absolute', ...corner }}
      />
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: drawn.words + MARGIN,
          padding: `64px 0 64px ${MARGIN}px`,
        }}
      >
        <div style={{ display: 'flex', fontSize: 38 }}>Stipple</div>
        <div
          style={{
            display: 'flex',
            fontSize: fontSizeOf(title, drawn),
            lineHeight: 1.04,
            letterSpacing: '-0.025em',
          }}
        >
          {title}
        </div>
        <div style={{ display: 'flex', fontSize: drawn.words < 500 ? 25 : 28, color: '#564c42' }}>
          Who says what, and who disagrees
        </div>
      </div>
    </div>,
    { ...socialPictureSize, fonts: [{ name: 'Newsreader', data: font, weight: 500 }] },
  )
}
