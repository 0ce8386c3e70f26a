import type { OptionId } from '@/content/deciding/option-ids'
import type { Wish } from './weigh-values'
import { weighOptions } from './weigh-values'
import { weightLimits } from './wishes'

const [, heaviest] = weightLimits
/** Each weight that brings points. */
const weights = Array.from({ length: heaviest }, (_, at) => at + 1)

/**
 * The sums as a stylesheet: each radio that is checked adds to one counter for each option, and the answer prints them.
 * So the page adds up without any script, and nothing that was marked leaves the device. What was not found out adds
 * nothing here.
 */
export function writeValuesCss(options: readonly OptionId[], wishes: readonly Wish[]): string {
  const counters = [...options.map(id => `p-${id}`), 'p-most']
  const reset = `[data-widget="values"]{counter-reset:${counters.join(' ')}}`
  const adds = wishes.flatMap(wish =>
    weights.map(weight => {
      const points = weighOptions(options, [wish], { [wish.id]: weight }).map(({ option, low }) => `p-${option} ${low}`)
      const picked = `[data-widget="values"] [name="${wish.id}"][value="${weight}"]:checked`
      return `${picked}{counter-increment:${[...points, `p-most ${2 * weight}`].join(' ')}}`
    }),
  )
  const prints = options.map(id => `.points-${id}::before{content:counter(p-${id}) " of " counter(p-most) " points"}`)
  return [reset, ...adds, ...prints].join('\n')
}
