import { PrintedSources } from '@/components/evidence/printed-sources'
import { Page } from '@/components/layout/page'
import { Choice } from '@/components/ui/choice'
import { PageHead } from '@/components/ui/page-head'
import { spotPairs } from '@/content/scalp/spot-pairs'
import type { SpotPair as Pair } from '@/content/scalp/spot-pairs.schema'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { nameSources } from '@/lib/evidence/name-sources'
import { spotLetter } from '@/lib/scalp/pictures/spot-order'
import { DRAWN } from './picture'
import { SpotPair } from './spot-pair'
import './spot.css'

/** The answers on paper, after the pictures. */
const SpotKey = ({ pairs }: { pairs: readonly (readonly [string, Pair])[] }) => (
  <section aria-label="Answers" className="hidden break-before-page print:block">
    <h2 className="text-xl">Answers</h2>
    <ol className="columns-2 gap-8 text-[0.6875rem] leading-snug">
      {pairs.map(([id, pair], i) => (
        <li key={id} className="break-inside-avoid py-0.5">
          <strong>
            {i + 1}: {spotLetter(pair.seed)}.
          </strong>{' '}
          {pair.fault} {fillFigures(pair.why)} {pair.claims.length > 0 ? `(${nameSources(pair.claims)})` : null}
        </li>
      ))}
    </ol>
    <p className="mt-2 text-xs">These are drawings made by a program, and not photographs of anyone’s work.</p>
  </section>
)

const pairs = Object.entries<Pair>(spotPairs)

/** "Spot the problem": pairs of drawings, one with a fault. All of it works without script, and nothing is kept. */
export const SpotPage = () => (
  <Page>
    <div className="print:[&_h1]:text-xl print:[&>div]:mb-1 print:[&_a]:hidden print:[&_p]:mt-0 print:[&_p]:text-xs">
      <PageHead
        eyebrow={<a href="/practitioner">Choosing a practitioner</a>}
        title="Spot the problem"
        lede="Each pair shows sound work beside work with one fault. Pick the one with the fault, then see why."
      />
    </div>
    {/* A form of this kind is never sent; `reset` clears it. */}
    <form method="dialog" autoComplete="off" className="spot">
      <div className="mb-8 grid gap-4 md:grid-cols-2 print:hidden">
        <Choice
          type="checkbox"
          id="spot-in-words"
          autoComplete="off"
          label="Words instead of pictures"
          detail="Each side is described and you pick by the words."
        />
        <p className="self-center text-sm text-soft">
          {DRAWN} is all you see here, and no photograph of anybody’s work. What you pick is not kept and goes nowhere.
        </p>
      </div>
      <div className="grid gap-x-12 gap-y-10 md:grid-cols-2 print:grid-cols-4 print:gap-x-4 print:gap-y-3">
        {pairs.map(([id, pair], i) => (
          <SpotPair key={id} id={id} pair={pair} number={i + 1} of={pairs.length} />
        ))}
      </div>
      <div className="mt-10 flex flex-wrap items-center gap-x-8 gap-y-3 border-t border-rule pt-5 print:hidden">
        <p className="font-serif text-xl">
          You spotted <span className="spot-count" /> of {pairs.length}.
        </p>
        <button
          type="reset"
          className="min-h-12 cursor-pointer rounded-sm border-[1.5px] border-ink px-5 font-semibold hover:bg-card"
        >
          Clear and start again
        </button>
      </div>
    </form>
    <SpotKey pairs={pairs} />
    <p className="mt-8 max-w-[62ch] text-soft print:hidden">
      One fault in one photo need not mean bad work, but it is a reason to ask.{' '}
      <a href="/practitioner#red-flags" className="inline-block min-h-6">
        More reasons to slow down
      </a>
    </p>
    <PrintedSources />
  </Page>
)
