import { useMemo, useState } from 'react'
import { viewingCentimetres } from '@/content/scalp/tones'
import { SliderField } from '@/components/ui/slider-field'
import {
  bankCard,
  type CardSettings,
  dotWidth,
  drawCardPatch,
  GAP_MM,
  UNITS_A_MM,
} from '@/lib/scalp/preview/card-patch'
import type { FadingBands } from '@/lib/scalp/preview/preview-fading'

/** Of the page for a centimetre of glass: a phone's usual number where a finger points, a desk's where a mouse does. */
const FIRST = { phone: 63, desk: 40 } as const
const LIMITS = [25, 90] as const
/** A dot of fewer pixels than this is paler and wider on the glass than in the skin. */
const FINE = 2

/**
 * A piece of scalp at the hairline, as large as a bank card: once the slider has made it as large as the reader's own
 * card, its dots are as large as they would be. It is about the screen and not an answer, so it stands in no address.
 */
export const PreviewCard = ({ settings, bands }: { settings: CardSettings; bands: FadingBands }) => {
  const [density, setDensity] = useState<number>(() =>
    window.matchMedia('(pointer: coarse)').matches ? FIRST.phone : FIRST.desk,
  )
  const { skin, hair, grey, faults, session, line, dot, years, source } = settings
  // Scattering takes a while, and most settings do not touch it.
  const inside = useMemo(
    () => drawCardPatch({ skin, hair, grey, faults, session, line, dot, years, source }, bands),
    [skin, hair, grey, faults, session, line, dot, years, source, bands],
  )
  const mm = density / 10
  const [wide, high] = [bankCard.width, bankCard.height]
  const dotMm = dotWidth(settings)
  const glass = dotMm * mm * devicePixelRatio
  return (
    <>
      <ol className="mt-2 max-w-[52ch] list-decimal pl-5">
        <li>Lay a bank card flat on the drawing, with its upper left corner on the drawing’s upper left corner.</li>
        <li>Move the slider until the drawing is just as high as the card. Then take the card away.</li>
        <li>
          Prop the screen up and step back: first to {viewingCentimetres.close}&nbsp;cm, then to arm’s length, then to
          where someone stands who talks to you. Where do you stop seeing dots?
        </li>
      </ol>
      <SliderField
        id="preview-card"
        name="preview-card"
        text={String(density)}
        onChange={text => setDensity(Number(text))}
        label="Size of the drawing on your screen"
        limits={LIMITS}
        step={0.5}
        words={`${density} pixels to the centimetre`}
        ends={['smaller', 'larger']}
        small
        className="py-4"
      />
      <div className="overflow-hidden">
        <svg
          role="img"
          aria-label="A piece of scalp at the hairline, as large as a bank card, with the dots that you set."
          width={wide * mm}
          height={high * mm}
          viewBox={`0 0 ${wide * UNITS_A_MM} ${high * UNITS_A_MM}`}
          fill="none"
          strokeLinecap="round"
          className="max-w-none forced-color-adjust-none"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: numbers and colours that our own code has written.
          dangerouslySetInnerHTML={{ __html: inside }}
        />
      </div>
      <p className="mt-2 max-w-[52ch] text-sm text-soft">
        {`With the size you set, a dot is ${dotMm.toFixed(2)} mm wide here. Dense work has one about every ` +
          `${GAP_MM.toFixed(2)} mm, which is our guess. `}
        {glass < FINE
          ? 'Such a dot is finer than this screen can draw well, so it looks paler and softer here than it would.'
          : null}
      </p>
    </>
  )
}
