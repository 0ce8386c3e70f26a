import { RangeAxis, type RangeRow } from '@/components/ui/range-axis'
import { longevityWords } from '@/content/longevity/longevity'
import { sources } from '@/content/evidence/sources'
import { claimFigure } from '@/lib/evidence/claim'
import { sayingsOf } from '@/lib/longevity/sayings-of'
import { touchUpSayings } from '@/lib/longevity/touch-up-range'
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
  ...sayingsOf('observed').map(
    ({ years, claims: [claim] }): RangeRow<'years'> => ({
      id: 'study',
      label: 'Watched in a study',
      value: (claim && claimFigure(claim)) ?? '',
      range: years,
      tone: 'faint',
    }),
  ),
]

const said = rows.map(({ label, value }) => `${label}: ${value}`).join('. ')

/** When a touch-up is due, each source on its own line of one axis, and how far anyone has watched. */
export const TouchUpBands = () => (
  <figure className="my-7 font-sans md:first:mt-0">
    <figcaption className="mb-2 text-sm font-semibold">Years until the first touch-up</figcaption>
    <RangeAxis label={`Years until the first touch-up. ${said}.`} unit="years" rows={rows} least={10} />
  </figure>
)
