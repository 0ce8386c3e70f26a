import { upperFirst } from '@/lib/format/first-letter'
import type { ConsultationSheet } from '@/lib/plan/consultation-sheet'
import { SheetSection } from './sheet-section'

/** Above so many, each offer has room for one sentence on paper: what cancelling costs. The text and the table have both. */
const fewOffers = 2

type Offers = NonNullable<ConsultationSheet['estimate']>['offers']

/** What the reader was offered: the whole price, what belongs to it, and what its terms come to. */
export const SheetOffers = ({ offers }: { offers: Offers }) => (
  <SheetSection title="What you were offered" note="As you wrote it down" className="sheet-runs-on">
    <dl className="mt-2 grid gap-1 print:mt-1 print:gap-0.5">
      {offers.map(({ what, given, whole, left, terms }) => (
        <div key={what} className="grid grid-cols-[auto_1fr] gap-x-3 break-inside-avoid tabular-nums sheet-small">
          <dt>{what}</dt>
          <dd className="text-right font-semibold">{whole ?? 'no total yet'}</dd>
          <dd className="col-span-2">
            <span className="text-soft">{`${[upperFirst(given), left].filter(Boolean).join('; ')}. `}</span>
            {terms.slice(0, offers.length > fewOffers ? 1 : terms.length).join(' ')}
          </dd>
        </div>
      ))}
    </dl>
  </SheetSection>
)
