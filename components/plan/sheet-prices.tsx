import { upperFirst } from '@/lib/format/first-letter'
import { type ConsultationSheet, sheetRoom } from '@/lib/plan/consultation-sheet'
import { termsOf } from '@/lib/plan/sheet-estimate'
import { printNumber } from '@/lib/value/print-value'
import { niceScale, type Scale } from '@/lib/value/scale'
import type { Value } from '@/lib/value/value'
import { SheetSection } from './sheet-section'

type Estimate = NonNullable<ConsultationSheet['estimate']>

/** One source on the axis that all of them share: a thick line where its price lies, broken where it leaves an end open. */
const Bar = ({ total: { low, high }, counted, scale }: { total: Value<'usd'>; counted: boolean; scale: Scale }) => {
  const { at, from, to } = scale
  return (
    <svg width="100%" height="7" aria-hidden="true" className="block overflow-visible">
      <line x1="0" x2="100%" y1="4" y2="4" className="stroke-edge" strokeWidth="0.75" />
      <line
        x1={at(low ?? from)}
        x2={at(high ?? to)}
        y1="4"
        y2="4"
        className="stroke-ink"
        strokeWidth={counted ? 6 : 2.5}
        strokeDasharray={low === null || high === null ? '2 3' : undefined}
      />
    </svg>
  )
}

/** The estimate with every source's own price, on one axis. */
export const SheetPrices = ({ estimate }: { estimate: Estimate }) => {
  const { what, figure, notes, rows } = estimate
  const priced = rows.flatMap(({ total, ...price }) => (total ? [{ ...price, total }] : []))
  const silent = rows.filter(({ total }) => total === null).map(({ who }) => who)
  const scale = niceScale(priced.map(({ total }) => total))
  return (
    <SheetSection title="What it costs by the articles" note={what}>
      <p className="mt-1 font-serif text-3xl leading-none tracking-tighter tabular-nums print:text-[21pt]">
        {figure ?? 'No price found'}
      </p>
      {notes.map(note => (
        <p key={note} className="mt-1 text-soft sheet-small">
          {`${note}.`}
        </p>
      ))}
      <dl className="mt-3 grid gap-1.5 print:mt-2 print:gap-0.5">
        {priced.map(price => (
          <div key={price.who + price.says} className="grid grid-cols-[auto_1fr] gap-x-3 tabular-nums sheet-small">
            <dt>
              {price.who}
              {price.where ? (
                <span className={`text-soft ${price.whole ? 'block' : 'pl-2'}`}>{price.where}</span>
              ) : null}
            </dt>
            <dd className="text-right">
              <span className={price.counted ? 'font-semibold' : ''}>{price.says}</span>
              {price.whole ? <span className="block text-soft">{price.whole}</span> : null}
            </dd>
            <dd aria-hidden="true" className="col-span-2">
              <Bar total={price.total} counted={price.counted} scale={scale} />
            </dd>
          </div>
        ))}
      </dl>
      {priced.length > 0 ? (
        <p aria-hidden="true" className="flex justify-between text-soft tabular-nums sheet-small">
          {scale.ticks.map(usd => (
            <span key={usd}>{printNumber(usd, 'usd')}</span>
          ))}
        </p>
      ) : null}
      {silent.length > 0 ? (
        <p className="mt-1 text-soft sheet-small">{`We found no price from: ${silent.join(', ')}.`}</p>
      ) : null}
    </SheetSection>
  )
}

/** What the reader was offered: the whole price, what belongs to it, and what its terms come to. */
export const SheetOffers = ({ offers }: { offers: Estimate['offers'] }) => (
  <SheetSection title="What you were offered" note="As you wrote it down" className="sheet-runs-on">
    <dl className="mt-2 grid gap-1 print:mt-1 print:gap-0.5">
      {offers.map(offer => (
        <div key={offer.what} className="grid grid-cols-[auto_1fr] gap-x-3 break-inside-avoid tabular-nums sheet-small">
          <dt>{offer.what}</dt>
          <dd className="text-right font-semibold">{offer.whole ?? 'no total yet'}</dd>
          <dd className="col-span-2">
            <span className="text-soft">{`${[upperFirst(offer.given), offer.left].filter(Boolean).join('; ')}. `}</span>
            {offers.length > sheetRoom.offers ? offer.lost : termsOf(offer).join(' ')}
          </dd>
        </div>
      ))}
    </dl>
  </SheetSection>
)
