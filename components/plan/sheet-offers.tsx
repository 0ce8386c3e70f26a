import { upperFirst } from '@/lib/format/first-letter'
import type { ConsultationSheet } from '@/lib/plan/consultation-sheet'
import { SheetSection } from './sheet-section'

type Offers = NonNullable<ConsultationSheet['estimate']>['offers']

/** What the reader was offered: the whole price, what belongs to it, and what its terms come to. */
export const SheetOffers = ({ offers }: { offers: Offers }) => (
  <SheetSection title="What you were offered" note="As you wrote it down">
    <dl className="mt-2 grid gap-1 print:mt-1 print:gap-0.5">
      {offers.map(({ what, given, whole, left, terms }) => (
        <div key={what} className="grid grid-cols-[auto_1fr] gap-x-3 break-inside-avoid tabular-nums sheet-small">
          <dt>{what}</dt>
          <dd className="text-right font-semibold">{whole ?? 'no total yet'}</dd>
          <dd className="col-span-2 text-soft">{[upperFirst(given), left].filter(Boolean).join('; ')}</dd>
          {terms.length > 0 ? <dd className="col-span-2">{terms.join(' ')}</dd> : null}
        </div>
      ))}
    </dl>
  </SheetSection>
)
