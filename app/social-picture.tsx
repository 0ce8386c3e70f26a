import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ImageResponse } from 'next/og'

export const socialPictureSize = { width: 1200, height: 630 }

/**
 * The picture that a shared link shows: the head in dots, the page's title beside it.
 * Satori lays it out and knows inline styles only; nothing of it reaches a page.
 */
export const socialPicture = async (title: string): Promise<ImageResponse> => {
  const [font, head] = await Promise.all([
    readFile(path.join(process.cwd(), 'node_modules/@fontsource/newsreader/files/newsreader-latin-500-normal.woff')),
    readFile(path.join(process.cwd(), 'public/head/og.png')),
  ])
  return new ImageResponse(
    <div style={{ display: 'flex', width: '100%', height: '100%', background: '#f5efe5', color: '#17130f' }}>
      <img
        src={`data:image/png;base64,${head.toString('base64')}`}
        alt=""
        width={1200}
        height={630}
        style={{ position: 'absolute', left: 0, top: 0 }}
      />
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: 660,
          padding: '64px 0 64px 72px',
        }}
      >
        <div style={{ display: 'flex', fontSize: 38 }}>Stipple</div>
        <div
          style={{
            display: 'flex',
            fontSize: title.length > 44 ? 66 : 84,
            lineHeight: 1.04,
            letterSpacing: '-0.025em',
          }}
        >
          {title}
        </div>
        <div style={{ display: 'flex', fontSize: 28, color: '#564c42' }}>Who says what, and who disagrees</div>
      </div>
    </div>,
    { ...socialPictureSize, fonts: [{ name: 'Newsreader', data: font, weight: 500 }] },
  )
}
