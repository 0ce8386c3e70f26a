import { costRegions } from '@/content/cost/cost'
import { changeTable } from '@/lib/cost/change-table'
import { compareQuotes } from '@/lib/cost/compare-quotes'
import { costAddress } from '@/lib/cost/cost-address'
import type { CostRow } from '@/lib/cost/cost-estimate'
import type { CostTable } from '@/lib/cost/cost-table'
import { estimateFromTable } from '@/lib/cost/estimate-from-table'
import { shortNameIn } from '@/lib/evidence/source-name'
import { printValue } from '@/lib/value/print-value'
import { nameQuestion, sayHeadline } from '@/lib/cost/say-answer'
import { comesTo } from '@/lib/cost/say-prices'
import type { Value } from '@/lib/value/value'

export type SheetEstimate = {
  /** What is priced: "Full head in the US". */
  what: string
  /** "$2,000–$4,000"; `null` where no source prices it. */
  figure: string | null
  /** What the figure is of where it stands for no place, or is a price per session: our sum, in words. */
  notes: readonly string[]
  /** Each source's own price. */
  rows: readonly SheetPrice[]
  /** What the reader was offered. */
  offers: readonly SheetOffer[]
}

/** One offer as the reader wrote it down, and what it comes to. */
export type SheetOffer = {
  /** "Quote 1". */
  what: string
  /** "$900 for a session, deposit $300". */
  given: string
  /** The whole price, with its sum where there is one; `null` where it cannot be worked out. */
  whole: string | null
  total: Value<'usd'> | null
  /** What is left after the deposit: "$2,400 left to pay". */
  left: string | null
  /** What cancelling costs by its terms, as a whole sentence. */
  lost: string | null
  /** What later touch-ups bring it to, as a whole sentence. */
  later: string | null
}

/** All that an offer's terms come to. */
export const termsOf = ({ lost, later }: SheetOffer): readonly string[] => [lost, later].filter(said => said !== null)

export type SheetPrice = {
  who: string
  says: string
  /** For which place, where that is another one than asked: "Turkey", "no place". */
  where: string | null
  /** What a price per session comes to: "3 sessions, our sum: $1,500–$4,200". */
  whole: string | null
  /** The whole treatment; `null` where the source has no price. */
  total: Value<'usd'> | null
  /** Whether the figure above the rows is made of it. */
  counted: boolean
}

/** The place of a price, where it is another one than asked. */
function placeOf(region: CostRow['region'], asked: CostRow['region']): string | null {
  if (region === null || region === asked) return null
  return region === 'not-stated' ? 'no place' : costRegions[region].tag
}

/** The estimate of a plan's cost part as the sheet prints it; `null` where the plan has none. */
export function sheetEstimate(cost: string | undefined, table: CostTable): SheetEstimate | null {
  if (cost === undefined) return null
  const { answers } = costAddress.parse(new URLSearchParams(cost))
  const changed = changeTable(table, answers.own)
  const estimate = estimateFromTable(answers, changed)
  const { headline, converted, rows } = estimate
  const nameOfSource = ({ source }: CostRow) => shortNameIn(table.sources, source)
  return {
    what: `${nameQuestion(answers)}${headline?.own ? ', with your own figures' : ''}`,
    figure: headline && sayHeadline(headline),
    notes: [
      ...(headline && !headline.placed && !headline.own ? ['It is for no place, because the article names none'] : []),
      ...(converted ? [`By our sum ${comesTo(converted.sessions)} ${converted.text}`] : []),
    ],
    offers: compareQuotes(answers, estimate, changed).map(({ slot, given, total, sum, left, loses, lost, later }) => ({
      what: `Quote ${slot.slice(1)}`,
      given,
      whole: sum ?? (total && printValue(total)),
      total,
      left: left && `${printValue(left)} left to pay`,
      // Where no term tells what is lost, the sheet says nothing of it: what to write down is for the tool.
      lost: loses && lost,
      later,
    })),
    rows: rows
      .filter(row => row.stands !== 'set-aside')
      .map(row => ({
        who: row.said === null ? nameOfSource(row) : 'Your figure',
        says: row.quoted ?? 'no price',
        where: row.said === null ? placeOf(row.region, answers.region) : `for ${nameOfSource(row)}`,
        whole: row.sum ? `${row.sessions}, our sum: ${row.totalText}` : null,
        total: row.total,
        counted: row.stands === 'headline',
      })),
  }
}
