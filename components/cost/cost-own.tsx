import { type ReactNode, useRef } from 'react'
import { Fold } from '@/components/ui/fold'
import { TextField } from '@/components/ui/text-field'
import { type CostRegion, costRegions } from '@/content/cost/cost'
import { costExtraFields } from '@/content/cost/cost-form'
import { sourceOf } from '@/content/evidence/source-ids'
import { gapIdOf, otherFigure, touchUpQuote } from '@/lib/cost/change-table'
import { intervalSources } from '@/lib/cost/cost-address'
import type { TableQuote } from '@/lib/cost/cost-table'
import { type OwnFigureId, ownGapIds, ownOtherIds } from '@/lib/cost/own-figures'
import { writeOwnRange } from '@/lib/cost/own-range'
import { shortNameIn, theSourceIn } from '@/lib/evidence/source-name'
import { printValue } from '@/lib/value/print-value'
import { asked, type CostAsk, isWrong, linkProps } from './cost-ask'

const extras = Object.keys(costExtraFields) as (keyof typeof costExtraFields)[]

const Fields = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className="min-w-0 border-t border-rule pt-4">
    <legend className="float-left w-full font-serif text-lg">{title}</legend>
    <div className="clear-both grid gap-5 pt-3 sm:grid-cols-2">{children}</div>
  </fieldset>
)

/** Every figure that the answer rests on, each open to the reader's own, and what no source prices. */
export const CostOwn = (ask: CostAsk) => {
  const { answers, table } = ask
  const { own } = answers
  const nameOf = (id: string) => shortNameIn(table.sources, id)
  const placeOf = (region: TableQuote['region']) =>
    region === 'not-stated' ? '' : ` · ${costRegions[region as CostRegion].tag}`
  const field = (id: OwnFigureId, label: string, says: string, where = 'In the article') => {
    const { [id]: mine, ...rest } = own
    return (
      <TextField
        key={id}
        {...asked(ask, id, mine ? writeOwnRange(mine) : '')}
        small
        label={label}
        hint={
          <>
            {`${where} it is ${says}.`}
            {mine ? (
              <>
                {' '}
                <a {...linkProps(ask, { ...answers, own: rest })} className="inline-block min-h-6">
                  Back to the article’s figure
                </a>
              </>
            ) : null}
          </>
        }
      />
    )
  }
  const { 'every-transplant': again } = own
  const shown = table.quotes.filter(quote => quote.area === answers.area)
  const touchUp = touchUpQuote(table)
  const others = ownOtherIds.flatMap(id => {
    const figure = otherFigure(table, id)
    const label = table.alternatives.find(row => row.id === id)?.label
    return figure && label ? [{ id, label, figure }] : []
  })
  const ids = [...shown.map(quote => quote.id), ...ownGapIds, ...ownOtherIds, 'every-transplant' as const, ...extras]
  const isUsed =
    Object.keys(own).length > 0 ||
    extras.some(id => answers[id] !== null) ||
    ids.some(id => isWrong(ask, id) || ask.last === id)
  // Once it stands open it is the reader's to close, though the last figure in it has gone.
  const wasUsed = useRef(isUsed)
  wasUsed.current ||= isUsed
  const priceOf = (quote: TableQuote) => printValue(quote.price.value)
  return (
    <Fold
      open={wasUsed.current}
      heading={<h2 className="text-xl">Put in your own figures</h2>}
      inside="Prices, touch-ups, the trip, your own money"
    >
      <div className="grid gap-7">
        <Fields title="In place of a source’s price">
          {shown.map(quote => field(quote.id, nameOf(quote.source) + placeOf(quote.region), priceOf(quote)))}
          {touchUp && !shown.includes(touchUp)
            ? field(touchUp.id, `${nameOf(touchUp.source)} · touch-up`, priceOf(touchUp))
            : null}
        </Fields>
        <Fields title="In place of a source’s gap between touch-ups">
          {intervalSources.map(source =>
            field(gapIdOf(source), nameOf(source), printValue(table.upkeep.intervals[source].value)),
          )}
        </Fields>
        <Fields title="In place of the price of something else">
          {others.map(({ id, label, figure }) =>
            field(
              id,
              `${label}${figure.value.unit === 'usd' ? '' : ', a month'}`,
              printValue(figure.value),
              `In the article of ${theSourceIn(table.sources, sourceOf(figure.from))}`,
            ),
          )}
          <TextField
            {...asked(ask, 'every-transplant', again ? writeOwnRange(again) : '')}
            small
            label="Another transplant after, in years"
            hint="We found no years for it. Leave it empty, and we count one transplant."
          />
        </Fields>
        <Fields title="What we found no price for">
          {extras.map(id => {
            const value = answers[id]
            return (
              <TextField
                key={id}
                {...asked(
                  ask,
                  id,
                  value === null ? '' : typeof value === 'object' ? writeOwnRange(value) : String(value),
                )}
                // A range is typed with a dash, which a keyboard of digits may not have.
                inputMode={id === 'rate' ? 'decimal' : 'text'}
                small
                label={costExtraFields[id].label}
                hint={costExtraFields[id].hint}
              />
            )
          })}
        </Fields>
      </div>
    </Fold>
  )
}
