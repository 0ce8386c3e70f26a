import { upperFirst } from '@/lib/format/first-letter'
import { printMany } from '@/lib/format/print-many'
import { edgeOf } from './preview-settings'

/** Whose head it is and from where it is seen. */
export const sayHead = (head: string, skin: string, view: string): string => `You see ${head} with ${skin}, ${view}.`

/** `greys`: how many hairs of a hundred. */
export function sayHair(colour: string, greys: number, length: string): string {
  const grey = greys === 0 ? '' : greys === 100 ? ', now all grey' : `, with ${greys} grey in every 100 hairs`
  return `The hair that is left is ${colour}${grey}, and ${length}.`
}

/** `done`: a whole sentence. */
export const sayTreatment = (done: string, area: string): string => `${done} The dots are to cover ${area}.`

/** How high a hairline sits, of a hundred. */
export const hairlinePlace = (height: number): string =>
  height <= 20 ? 'low' : height >= 70 ? 'high' : 'in the middle'

const edgeWords = { soft: 'soft and uneven', between: 'half soft, half straight', straight: 'straight like a ruler' }

/** How straight its edge is, of a hundred. */
export const hairlineEdge = (line: number): string => edgeWords[edgeOf(line)]

/** What poor work makes of a hairline, whatever was set: it is ruled straight, or it sits too low. */
type Spoilt = { isRuled: boolean; isLow: boolean }

/** How high the new hairline sits and how straight its edge is, each of a hundred. */
export function sayHairline(height: number, line: number, { isRuled, isLow }: Spoilt): string {
  const sits = isLow
    ? `Poor work sets the new hairline far too low, though you set it to ${height} of 100`
    : `The new hairline sits ${hairlinePlace(height)} (${height} of 100)`
  return isRuled && edgeOf(line) !== 'straight'
    ? `${sits}. Poor work makes its edge straight, though you set it to ${line} of 100.`
    : `${sits}, and its edge is ${hairlineEdge(line)} (${line} of 100).`
}

/** How large the dots are. `words`: a whole sentence; `label`: the size that was set; `isBig`: poor work makes them too big. */
export const sayDots = (words: string, label: string, isBig: boolean): string =>
  isBig ? `You set the dots to “${label}”, but poor work makes them much too big.` : words

/**
 * How old the work is, whose years its fading follows, and how dark it is by then. `years`: since the work. `from`, `to`:
 * the first and the last year of fading. `left`: of a hundred; `undefined` where nothing has been done.
 */
export function sayFading(years: number, from: number, to: number, source: string, left: number | undefined): string {
  const fresh = left === undefined ? 'No work has been done.' : 'The work is new.'
  const since = years === 0 ? fresh : `${printMany(years, 'year has', 'years have')} passed.`
  const band = from === 0 ? `over the first ${to} years` : `from year ${from} to year ${to}`
  const now =
    left === undefined
      ? 'but there are no dots to fade'
      : left === 100
        ? 'so the dots are as dark as new'
        : `so the dots have ${left} of 100 of their first darkness`
  return `${since} Fading is drawn ${band}, as ${source} dates it, ${now}.`
}

/** `faults`: what is wrong, each as a sentence without its end. `isDone`: whether there are dots to show it. */
export function sayWork(faults: readonly string[], isDone: boolean): string {
  if (!isDone && faults.length === 0) return 'There is no work to judge yet.'
  if (!isDone)
    return ['No dots show it yet, but you chose poor work.', ...faults.map(fault => `You chose that ${fault}.`)].join(
      ' ',
    )
  if (faults.length === 0) return 'The work is good: the dots are loosely spaced and sharp.'
  return ['The work is poor.', ...faults.map(fault => `${upperFirst(fault)}.`)].join(' ')
}

/** From how far and in which light the head is seen. */
export const sayEye = (distance: string, light: string): string =>
  `The head is drawn as you would see it ${distance}, ${light}.`

/** Where the line between before and after stands, of a hundred from the left. */
export const sayWipe = (wipe: number): string => `The line stands at ${wipe} of 100 from the left.`

/** How light the bare scalp is in the picture and how light where dots are dense, of a hundred. */
export function sayContrast(before: number, after: number): string {
  const scale = 'on a scale from 0 for black to 100 for white'
  const bare = `In this light the bare scalp has a lightness of ${before}, ${scale}`
  return before === after
    ? `${bare}, and the dots change it by less than 1.`
    : `${bare}. Dense dots bring it to ${after}.`
}

/** What a good eye can tell at a distance. Millimetres: points that it tells apart, and the way from dot to dot. */
export function sayResolved(resolved: number, apart: number): string[] {
  const eye = `From this distance a good eye can tell points apart that stand ${resolved.toFixed(2)} mm from each other.`
  const dots = `We draw dots as if they stood ${apart.toFixed(2)} mm apart, so`
  if (apart >= 2 * resolved) return [eye, `${dots} distance alone would not hide them.`]
  return [eye, apart >= resolved ? `${dots} distance almost hides them.` : `${dots} distance turns them into a shade.`]
}
