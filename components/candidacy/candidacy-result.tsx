import type { ReactNode } from 'react'
import { CandidacyChanges } from './candidacy-changes'
import { CandidacyResultEnd } from './candidacy-result-end'

/** What the server drew of the result: every verdict and reason there is. The stylesheet shows those that hold. */
export type CandidacyResultParts = {
  verdict: ReactNode
  /** A head, with where the reasons sit on it. */
  head: ReactNode
  reasons: ReactNode
  /** Where the articles differ, and what is not answered. */
  open: ReactNode
  changes: ReactNode
  next: ReactNode
  guides: ReactNode
  sources: ReactNode
}

type CandidacyResultProps = Parameters<typeof CandidacyResultEnd>[0] & {
  drawn: CandidacyResultParts
  ready: boolean
}

/** The result: what decides and what it asks for, the reasons, what would change it, what to do. */
export const CandidacyResult = ({ drawn, ready, ...rest }: CandidacyResultProps) => (
  <section id="result" data-part="result" aria-label="Your result" className="scroll-mt-6">
    {drawn.verdict}
    <div className="result-parts lg:grid lg:grid-cols-[minmax(0,40rem)_1fr] lg:gap-x-16 print:block">
      <div>
        <div>{drawn.reasons}</div>
        <div className="result-after-head">{drawn.open}</div>
      </div>
      <div className="self-start lg:sticky lg:top-8">
        <div className="result-head">{drawn.head}</div>
        <section className="result-after-head mt-10 print:hidden" aria-labelledby="changes-title">
          <h3 id="changes-title" className="mb-3 text-xl">
            What would change this
          </h3>
          {drawn.changes}
          {ready ? <CandidacyChanges flow={rest.flow} picks={rest.picks} /> : null}
        </section>
        <div className="result-after-head">
          {drawn.next}
          {drawn.guides}
          {ready ? <CandidacyResultEnd {...rest} /> : null}
        </div>
      </div>
    </div>
    {drawn.sources}
  </section>
)
