import { Button, ButtonLink } from '@/components/ui/button'
import { KeepLink } from '@/components/ui/keep-link'
import { LinkNotice } from '@/components/ui/link-notice'
import { compareAddress, compareLimits } from '@/lib/compare/compare-address'
import { chosenOptions, compareRows, shownRows } from '@/lib/compare/compare-rows'
import { turnOrder } from '@/lib/compare/turn-order'
import type { NotForYou } from '@/lib/compare/what-applies'
import { printList } from '@/lib/format/print-list'
import { type CompareAsk, CompareForm } from './compare-form'
import { CompareResult } from './compare-result'

type ViewProps = CompareAsk & {
  /** Why an option may not be for this reader. Empty without the quiz's answers. */
  notForYou: NotForYou
  /** The quiz's answers are laid over, and how to take them off again. */
  onForget?: (() => void) | undefined
}

/** What the page says of itself once it is asked for something: how many differ, and what is hidden. */
const sayShown = (same: number, all: number, only: CompareAsk['answers']['only']) => {
  if (same === 0) return `In short, they differ in all ${all} questions.`
  return `In short, they differ in ${all - same} of ${all} questions${only ? ', and only those are shown' : ''}.`
}

/** The whole tool: what to compare, then all questions side by side. */
export const CompareView = ({ notForYou, onForget, ...ask }: ViewProps) => {
  const { answers, table, onAnswer } = ask
  const chosen = chosenOptions(table, answers.options)
  const all = compareRows(table, answers.options)
  const { rows, same } = shownRows(all, answers.only)
  const turned = turnOrder(answers.options)
  const isEnough = chosen.length >= compareLimits.least
  const title = `${printList(chosen.map(({ name }) => name))}, side by side`
  return (
    <div data-widget="compare">
      <LinkNotice unknown={ask.unknown} />
      <CompareForm {...ask} />
      <section aria-labelledby="side-by-side" className="mt-10 print:mt-0">
        <h2 id="side-by-side" className="text-2xl print:text-base">
          {isEnough ? title : 'Side by side'}
        </h2>
        {isEnough ? (
          <>
            <p className="mt-2 max-w-[62ch] text-soft print:hidden">
              {`${sayShown(same, all.length, answers.only)} Open an answer for the whole sentence and who says so. `}
              The first stands first only because you or our list put it there.
            </p>
            <div className="mb-6 mt-4 flex flex-wrap items-center gap-3 print:hidden">
              <ButtonLink
                kind="secondary"
                href={compareAddress.href({ ...answers, options: turned })}
                onClick={
                  onAnswer &&
                  (event => {
                    event.preventDefault()
                    onAnswer('options', turned.join(','))
                  })
                }
              >
                Turn the order
              </ButtonLink>
              {onAnswer ? (
                <Button kind="secondary" onClick={() => window.print()}>
                  Print it
                </Button>
              ) : null}
              {onAnswer ? <KeepLink part="compare" text={compareAddress.query({ ...answers, only: null })} /> : null}
              {onForget ? (
                <Button kind="secondary" onClick={onForget}>
                  Leave my quiz answers out
                </Button>
              ) : null}
            </div>
            {onForget ? (
              <p className="mb-4 max-w-[62ch]">
                Where your answers mark nothing, an option can still not be for you, and the result of the quiz counts
                first.
              </p>
            ) : null}
            <CompareResult chosen={chosen} rows={rows} notForYou={notForYou} />
          </>
        ) : (
          <p className="mt-2 max-w-[62ch] text-soft">
            {chosen.length === 0
              ? 'Pick two options or more above, and every question stands here with the answer of each.'
              : `You have picked ${chosen[0]?.name}. Pick one more, and both stand here side by side.`}
          </p>
        )}
      </section>
      <output className="hush">{isEnough ? sayShown(same, all.length, answers.only) : ''}</output>
    </div>
  )
}
