import { RangeAxis, type RangeRow } from '@/components/ui/range-axis'
import { longevityBands, longevityWords } from '@/content/longevity/longevity'
import { sources } from '@/content/evidence/sources'
import { claimFigure } from '@/lib/evidence/claim'
import { printValue } from '@/lib/format/print-value'
import { touchUpSayings } from '@/lib/longevity/touch-up-range'
import { yearsOf } from '@/lib/longevity/years-of'

const inWords = Object.values(longevityWords).filter(row => row.about === 'touch-up')

const rows: readonly RangeRow[] = [
  ...touchUpSayings().map(
    ({ source, low, high }): RangeRow => ({
      id: source,
      label: sources[source].shortName,
      value: printValue({ low, high }, 'years'),
      low,
      high,
      tone: 'main',
    }),
  ),
  ...inWords.map(
    ({ source, words }): RangeRow => ({
      id: source,
      label: sources[source].shortName,
      value: `“${words}”`,
      low: null,
      high: null,
      tone: 'faint',
    }),
  ),
  {
    id: 'study',
    label: 'Watched in a study',
    value: claimFigure(longevityBands['observed.s1'].range) ?? '',
    ...yearsOf(longevityBands['observed.s1'].range),
    tone: 'faint',
  },
]

const said = rows.map(({ label, value }) => `${label}: ${value}`).join('. ')

/** When a touch-up is due, each source on its own line of one axis, and how far anyone has watched. */
export const TouchUpBands = () => (
  <figure className="my-7 font-sans md:first:mt-0">
    <figcaption className="mb-2 text-sm font-semibold">Years until the first touch-up</figcaption>
    <RangeAxis label={`Years until the first touch-up. ${said}.`} rows={rows} print={String} max={10} />
  </figure>
)
