import { FileLink } from '@/components/ui/file-link'
import { handToPlan } from '@/components/ui/hand-to-plan'
import { KeepLink } from '@/components/ui/keep-link'
import { handOn } from '@/lib/address/hand-on-address'
import { aftercareAddress, aftercareFileHref } from '@/lib/aftercare/aftercare-address'
import { isNoted } from '@/lib/aftercare/told-address'
import { timelineAddress } from '@/lib/timeline/timeline-address'
import type { AftercareAsk } from './aftercare-ask'
import { CarriedLink } from './carried-link'

const link = 'inline-flex min-h-11 items-center'

/** The days as a calendar file. What a practitioner said goes in on the device, because no server sees it. */
export const CalendarButton = ({ answers, actions, told, live }: AftercareAsk) => {
  if (!answers.start) {
    return <p className="text-soft">Set the date of your session, and these days can go into your calendar.</p>
  }
  const isTold = Object.keys(told.lines).length > 0
  const calendar = live ? actions?.calendar : undefined
  return (
    <>
      <FileLink href={aftercareFileHref(answers)} {...calendar} isOwn={isTold || calendar?.isOwn === true} isButton>
        Put these days in my calendar
      </FileLink>
      {isTold ? (
        <p className="mt-2 text-sm text-soft">What your practitioner said goes in too, and it is marked as theirs.</p>
      ) : null}
    </>
  )
}

/** Where to go from a day: its other page, and the reader's own plan. What was noted goes there too. */
export const TodayLinks = ({ answers, told, path }: AftercareAsk) => {
  const all = aftercareAddress.href({ ...answers, day: null })
  return (
    <div className="mt-2 grid justify-items-start print:hidden">
      {path === '/today' ? (
        <>
          <CarriedLink told={told} className={link} href={all} part="#when">
            When can I …?
          </CarriedLink>
          <CarriedLink told={told} className={link} href={all} part="#days">
            All the days
          </CarriedLink>
          <a href="#warnings" className={link}>
            When to ask for help
          </a>
        </>
      ) : answers.start ? (
        <CarriedLink told={told} className={link} href={aftercareAddress.href({ ...answers, day: null }, '/today')}>
          This day alone, for your phone
        </CarriedLink>
      ) : null}
      {answers.start ? (
        <a href={timelineAddress.href({ start: answers.start, sessions: answers.sessions })} className={link}>
          These sessions by every source
        </a>
      ) : null}
      <KeepLink part="aftercare" text={aftercareAddress.query(answers)} />
      {isNoted(told) ? (
        <a href={handOn.documentToPlan('own', told)} onClick={handToPlan} className={link}>
          Keep my ticks and my practitioner’s words in my plan
        </a>
      ) : null}
    </div>
  )
}
