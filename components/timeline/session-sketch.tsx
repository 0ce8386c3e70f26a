import { dotsPath, sowDots } from '@/lib/timeline/sow-dots'

const [width, height] = [300, 76]
/** Of all the dots in the sketch, the part that is there after each session. It shows "more", not how many more. */
const shares = [0.38, 0.86, 1, 1]
const dots = sowDots(420, width, height)

/** A hairline across the sketch: blurred at first, drawn sharp from session 2 on. */
const hairline = (x: number) => 12 + 9 * ((x - width / 2) / (width / 2)) ** 2
const blur = 14

/** A patch of scalp in dots after a session. A sketch: it is hidden from those who read by ear, the text says it. */
export const SessionSketch = ({ session }: { session: number }) => {
  const shown = dots.slice(0, Math.round(dots.length * (shares[session - 1] ?? 1)))
  const kept = shown.filter(([x, y], i) => y > hairline(x) + (session === 1 ? (((i * 7) % 10) / 10) * blur : 0))
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="mt-3 block w-full max-w-md">
      <path d={dotsPath(kept)} className="fill-none stroke-ink" strokeWidth="2.6" strokeLinecap="round" />
    </svg>
  )
}
