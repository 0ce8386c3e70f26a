import { Button } from '@/components/ui/button'
import { CopyLink } from '@/components/ui/copy-link'
import { handToPlan } from '@/components/ui/hand-to-plan'
import { useToday } from '@/components/ui/use-today'
import { handOn } from '@/lib/address/hand-on-address'
import type { CandidacyFlow, CandidacyPicks } from '@/lib/candidacy/candidacy-flow'
import { candidacyAddress, printCandidacy } from '@/lib/candidacy/candidacy-address'
import { compareQuizAddress } from '@/lib/compare/compare-quiz-address'
import { handedQuizAddress } from '@/lib/scalp/preview/handed-quiz-address'
import { mayPlan, sellsNothing } from '@/lib/candidacy/verdict-steps'
import { weighPicks } from '@/lib/candidacy/weigh-picks'
import { printDay } from '@/lib/format/print-day'
import { CandidacyAnswersList } from './candidacy-answers'
import { StartAgain } from './start-again'

/** The price of the area that a pattern asks for: the address of the cost tool, by pattern. */
export type CandidacyPrices = Readonly<Record<string, string>>

type CandidacyResultEndProps = {
  flow: CandidacyFlow
  prices: CandidacyPrices
  picks: CandidacyPicks
  onCheck: () => void
  onRestart: () => void
}

/** Where these answers can be of use, so that nothing is asked twice. */
const handedOn = (flow: CandidacyFlow, picks: CandidacyPicks, prices: CandidacyPrices) => {
  const result = { picks, at: 'result' } as const
  const quiz = printCandidacy(flow, result)
  const { verdict } = weighPicks(flow, picks)
  const areas = [...new Set(picks.pattern?.flatMap(pattern => prices[pattern] ?? []))]
  // One price and no other: that of the area, where the answers name a single one.
  const price = areas.length === 1 ? areas[0] : '/cost'
  return [
    { text: 'Keep these answers in my plan', href: handOn.toPlan('candidacy', quiz), onClick: handToPlan },
    {
      text: 'Questions for a practitioner, chosen by these answers',
      href: candidacyAddress(flow).href(result, '/practitioner'),
    },
    // A result that must not sell shows nobody what they cannot have now.
    ...(verdict === sellsNothing.verdict
      ? []
      : [{ text: 'See it drawn on a head like yours', href: handedQuizAddress.href({ quiz }) }]),
    { text: 'See SMP beside your other options', href: compareQuizAddress.href({ quiz }) },
    ...(mayPlan(verdict)
      ? [
          { text: 'When it would be finished', href: '/timeline' },
          { text: areas.length === 1 ? 'What your area would cost' : 'See what it would cost', href: price },
        ]
      : []),
  ]
}

/** A link that carries the answers, for those who ask for one. It stands in no address of this page. */
const CopyResult = ({ flow, picks }: Pick<CandidacyResultEndProps, 'flow' | 'picks'>) => (
  <div className="mt-6 print:hidden">
    <CopyLink label="Copy a link to this result" href={() => candidacyAddress(flow).href({ picks, at: 'result' })} />
    <p className="mt-3 max-w-[60ch] text-sm text-soft">
      Your answers are on this page alone, until you close its tab. The link holds them, and so do the links above to
      the practitioner’s questions, the drawing, the options and the price: your browser writes a link that is opened
      into its history. Share it only with those who may see your answers.
    </p>
  </div>
)

/** What the result rests on, for paper. */
const PrintedAnswers = ({ flow, picks }: Pick<CandidacyResultEndProps, 'flow' | 'picks'>) => {
  const today = useToday()
  return (
    <div className="mt-5 hidden print:block">
      {today ? <h3 className="mb-1 text-base">{`Your answers on ${printDay(today, 'plain')}`}</h3> : null}
      <CandidacyAnswersList flow={flow} picks={picks} change={false} />
    </div>
  )
}

/** What to do with the result: change it, keep it, print it, throw it away. On paper, the answers it rests on. */
export const CandidacyResultEnd = ({ flow, prices, picks, onCheck, onRestart }: CandidacyResultEndProps) => (
  <>
    <div className="mt-10 flex flex-wrap gap-3 print:hidden">
      {weighPicks(flow, picks).verdict === 'doctor-first' ? null : (
        <Button kind="secondary" onClick={() => window.print()}>
          Print it
        </Button>
      )}
      <Button kind="secondary" onClick={onCheck}>
        Change an answer
      </Button>
      <StartAgain onRestart={onRestart} />
    </div>
    <ul className="mt-6 border-b border-rule print:hidden">
      {handedOn(flow, picks, prices).map(({ text, ...link }) => (
        <li key={text} className="border-t border-rule">
          <a {...link} className="flex min-h-12 items-center py-2">
            {text}
          </a>
        </li>
      ))}
    </ul>
    <CopyResult flow={flow} picks={picks} />
    <PrintedAnswers flow={flow} picks={picks} />
  </>
)
