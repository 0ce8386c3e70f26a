import { useEffect, useRef, useState } from 'react'
import { Choice } from '@/components/ui/choice'
import { SliderField } from '@/components/ui/slider-field'
import { photoSides, sayAlike, sayPinsTooNear } from '@/lib/photo/compare-words'
import { ALIKE_EDGE, type Alike, type AlikeLook, drawAlike, measureAlike, type PinnedPhoto } from './draw-alike'

const start: AlikeLook = { light: true, blur: true, closer: 1, across: 0, down: 0 }

const switches = [
  { key: 'light', label: 'Same brightness', detail: 'One gets lighter and the other darker.' },
  { key: 'blur', label: 'Same sharpness', detail: 'The sharper one is blurred until both match.' },
] as const

const sliders = [
  {
    key: 'closer',
    label: 'Closer',
    limits: [1, 8],
    step: 0.5,
    say: (n: number) => (n === 1 ? 'as it is' : `${n} times`),
  },
  {
    key: 'across',
    label: 'Look left or right',
    limits: [-100, 100],
    step: 2,
    say: (n: number) => sayWay(n, 'left', 'right'),
  },
  { key: 'down', label: 'Look up or down', limits: [-100, 100], step: 2, say: (n: number) => sayWay(n, 'up', 'down') },
] as const

const sayWay = (n: number, less: string, more: string) => (n === 0 ? 'middle' : `${Math.abs(n)} ${n < 0 ? less : more}`)

/** A dragged pin asks more often than a picture can be made: only the newest wish of a frame is met. */
function inFrame(work: () => void) {
  const frame = requestAnimationFrame(work)
  return () => cancelAnimationFrame(frame)
}

/** Both photos at one scale, as bright and as sharp as each other where that is wanted, and what was done to them. */
export const CompareAlike = ({ left, right }: { left: PinnedPhoto; right: PinnedPhoto }) => {
  const [look, setLook] = useState(start)
  const [alike, setAlike] = useState<Alike | 'no scale'>()
  const first = useRef<HTMLCanvasElement>(null)
  const second = useRef<HTMLCanvasElement>(null)
  const made = alike === 'no scale' ? undefined : alike
  const { light, blur, closer } = look
  useEffect(
    () => inFrame(() => setAlike(measureAlike([left, right], { light, blur, closer }) ?? 'no scale')),
    [left, right, light, blur, closer],
  )
  useEffect(
    () => inFrame(() => made && drawAlike([first.current, second.current], [left, right], look, made)),
    [left, right, look, made],
  )
  const pictures = [
    ['left', first],
    ['right', second],
  ] as const
  return (
    <section aria-labelledby="compare-alike" className="mt-10">
      <h2 id="compare-alike" className="text-2xl print:text-base">
        Both, made alike
      </h2>
      <div className="compare-pair compare-made">
        {pictures.map(([side, canvas]) => (
          <figure key={side} className="min-w-0">
            <canvas
              ref={canvas}
              width={ALIKE_EDGE}
              height={ALIKE_EDGE}
              role="img"
              aria-label={`${photoSides[side]}, made like the other`}
              className="block h-auto w-full bg-card"
            />
            <figcaption className="mt-1 text-sm text-soft">{photoSides[side]}</figcaption>
          </figure>
        ))}
      </div>
      <output className="mt-2 block">{made ? sayAlike(made.gains[0], made.blurs) : alike && sayPinsTooNear}</output>
      <div className="mt-5 grid gap-x-8 gap-y-4 sm:grid-cols-2 print:hidden">
        {switches.map(({ key, label, detail }) => (
          <Choice
            key={key}
            type="checkbox"
            id={`compare-${key}`}
            label={label}
            detail={detail}
            autoComplete="off"
            checked={look[key]}
            onChange={({ currentTarget: { checked } }) => setLook(old => ({ ...old, [key]: checked }))}
          />
        ))}
        {sliders.map(({ key, label, limits, step, say }) => (
          <SliderField
            key={key}
            id={`compare-${key}`}
            name={`compare-${key}`}
            label={label}
            limits={limits}
            step={step}
            text={String(look[key])}
            words={say(look[key])}
            onChange={text => setLook(old => ({ ...old, [key]: Number(text) }))}
          />
        ))}
      </div>
    </section>
  )
}
