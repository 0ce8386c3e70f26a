import { handToPlan } from '@/components/ui/hand-to-plan'
import { KeepLink } from '@/components/ui/keep-link'
import { handOn } from '@/lib/address/hand-on'
import { aftercareHref, aftercareQuery } from '@/lib/aftercare/aftercare-params'
import { isNoted } from '@/lib/aftercare/own-fragment'
import type { AftercareAsk } from './aftercare-ask'

const link = 'inline-flex min-h-11 items-center'

/** Where to go from a day: its other page, and the reader's own plan. What was noted goes there too. */
export const TodayLinks = ({ answers, own, path }: AftercareAsk) => {
  const all = aftercareHref({ ...answers, day: null })
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
        <a href={aftercareHref({ ...answers, day: null }, '/today')} className={link}>
          This day alone, for your phone
        </a>
      ) : null}
      {answers.start ? (
        <a href={`/timeline?sessions=${answers.sessions}&start=${answers.start}`} className={link}>
          These sessions by every source
        </a>
      ) : null}
      <KeepLink part="aftercare" text={aftercareQuery(answers)} />
      {isNoted(own) ? (
        <a href={handOn.documentToPlan('own', own)} onClick={handToPlan} className={link}>
          Keep my ticks and my practitioner’s words in my plan
        </a>
      ) : null}
    </div>
  )
}
