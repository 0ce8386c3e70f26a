import { RangeAxis, type RangeRow } from '@/components/ui/range-axis'
import { longevityBands, longevityWords } from '@/content/longevity/longevity'
import { sources } from '@/content/evidence/sources'
import { claimFigure, claimValue } from '@/lib/evidence/claim'
import { touchUpSayings } from '@/lib/longevity/touch-up-range'
import { inYears } from '@/lib/value/convert-value'
import { printValue } from '@/lib/value/print-value'

const inWords = Object.values(longevityWords).filter(row => row.about === 'touch-up')

const rows: readonly RangeRow<'years'>[] = [
  ...touchUpSayings().map(
    ({ source, years }): RangeRow<'years'> => ({
      id: source,
      label: sources[source].shortName,
      value: printValue(years),
      range: years,
      tone: 'main',
    }),
  ),
  ...inWords.map(
    ({ source, words }): RangeRow<'years'> => ({
      id: source,
      label: sources[source].shortName,
      value: `“${words}”`,
      range: null,
      tone: 'faint',
    }),
  ),
  {
    id: 'study',
    label: 'Watched in a study',
    value: claimFigure(longevityBands['observed.s1'].range) ?? '',
    range: inYears(claimValue(longevityBands['observed.s1'].range, 'years', 'months')),
    tone: 'faint',
  },
]

const said = rows.map(({ label, value }) => `${label}: ${value}`).join('. ')

/** When a touch-up is due, each source on its own line of one axis, and how far anyone has watched. */
export const TouchUpBands = () => (
  <figure className="my-7 font-sans md:first:mt-0">
    <figcaption className="mb-2 text-sm font-semibold">Years until the first touch-up</figcaption>
    <RangeAxis label={`Years until the first touch-up. ${said}.`} unit="years" rows={rows} least={10} />
  </figure>
)
