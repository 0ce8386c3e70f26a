import { handToPlan } from '@/components/ui/hand-to-plan'
import { KeepLink } from '@/components/ui/keep-link'
import { handOn } from '@/lib/address/hand-on'
import { aftercareAddress } from '@/lib/aftercare/aftercare-address'
import { isNoted, withOwn } from '@/lib/aftercare/own-address'
import { timelineAddress } from '@/lib/timeline/timeline-address'
import type { AftercareAsk } from './aftercare-ask'

const link = 'inline-flex min-h-11 items-center'

/** Where to go from a day: its other page, and the reader's own plan. What was noted goes there too. */
export const TodayLinks = ({ answers, own, path }: AftercareAsk) => {
  const all = aftercareAddress.href({ ...answers, day: null })
  return (
    <div className="mt-2 grid justify-items-start print:hidden">
      {path === '/today' ? (
        <>
          <a href={`${all}#when-title`} className={link}>
            When can I …?
          </a>
          <a href={`${all}#days-title`} className={link}>
            All the days
          </a>
          <a href="#warnings" className={link}>
            When to ask for help
          </a>
        </>
      ) : answers.start ? (
        <a href={withOwn(aftercareAddress.href({ ...answers, day: null }, '/today'), own)} className={link}>
          This day alone, for your phone
        </a>
      ) : null}
      {answers.start ? (
        <a href={timelineAddress.href({ start: answers.start, sessions: answers.sessions })} className={link}>
          These sessions by every source
        </a>
      ) : null}
      <KeepLink part="aftercare" text={aftercareAddress.query(answers)} />
      {isNoted(own) ? (
        <a href={handOn.documentToPlan('own', own)} onClick={handToPlan} className={link}>
          Keep my ticks and my practitioner’s words in my plan
        </a>
      ) : null}
    </div>
  )
}
