import { RangeAxis } from '@/components/ui/range-axis'
import { sources } from '@/content/data/sources'
import { printValue } from '@/lib/format/print-value'
import { touchUpRange, touchUpSayings } from '@/lib/longevity/touch-up-range'

/** When each source has the first touch-up done, on one axis of years. */
export const TouchUpBands = () => {
  const sayings = touchUpSayings()
  const range = touchUpRange()
  const print = (low: number, high: number) => printValue({ low, high }, 'years')
  const all = print(range.low, range.high)
  const said = sayings.map(({ source, low, high }) => `${sources[source].name} ${print(low, high)}`).join(', ')
  return (
    <figure className="mt-7 font-sans">
      <figcaption className="mb-3 text-sm text-soft">Years from the treatment to the first touch-up, by source</figcaption>
      <RangeAxis
        label={`First touch-up: ${said}; all together ${all}.`}
        print={year => String(year)}
        rows={[
          ...sayings.map(({ source, low, high }) => ({
            id: source, label: sources[source].name, value: print(low, high), low, high, tone: 'plain' as const,
          })),
          {
            id: 'all', label: 'From the earliest to the latest', value: all, low: range.low, high: range.high,
            tone: 'main' as const,
          },
        ]}
      />
    </figure>
  )
}
