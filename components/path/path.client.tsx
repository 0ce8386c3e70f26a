'use client'

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { CopyLink } from '@/components/ui/copy-link'
import { earlyAnswers } from '@/components/ui/early-answers'
import { KeepLink } from '@/components/ui/keep-link'
import { LinkNotice } from '@/components/ui/link-notice'
import { isForgotten } from '@/components/ui/page-memory'
import { calendarStamp } from '@/lib/calendar/calendar-stamp'
import type { Day } from '@/lib/calendar/read-day'
import { printDay } from '@/lib/format/print-day'
import type { Asked } from '@/lib/address/define-address'
import { useAddress } from '@/components/ui/use-address'
import { pathAddress } from '@/lib/path/path-address'
import {
  dayToDecide,
  type PathCalendarAnswers,
  type PathCalendarKind,
  pathCalendarAddress,
} from '@/lib/path/path-calendar-address'
import { CalendarForm, type CalendarWords } from './calendar-form'

const nothingFound = { answers: pathAddress.defaults, problems: [] }

/** The day to decide, which the calendar sets and the way remembers. */
const DayToDecide = createContext<{ day: Day | null; set: (day: Day | null) => void }>({ day: null, set: () => {} })

const names: readonly string[] = pathAddress.names
const controlsIn = (page: HTMLElement) =>
  [...page.querySelectorAll<HTMLInputElement>('input[name]')].filter(({ name }) => names.includes(name))

/**
 * Remembers what is ticked on the way, so that it stands there after a look at another page. The page answers by its
 * style sheet and needs no script for it: this only carries the boxes over. What has no name (how much it weighs) it
 * cannot see.
 */
export const PathClient = ({ children }: { children: ReactNode }) => {
  const page = useRef<HTMLDivElement>(null)
  const { asked, keep, newest } = useAddress(pathAddress, nothingFound)

  const take = useCallback(() => {
    if (!page.current) return
    const given = new URLSearchParams(
      controlsIn(page.current).flatMap(({ name, value, checked }) => (checked ? [[name, value]] : [])),
    )
    const ticked = pathAddress.parse(given)
    // The day has no control of this name: the calendar's form asks for one to count from.
    keep({ ...ticked, answers: { ...ticked.answers, decide: newest.current.answers.decide } })
  }, [keep, newest])
  const decideOn = useCallback(
    (decide: Day | null) => keep({ ...newest.current, answers: { ...newest.current.answers, decide } }),
    [keep, newest],
  )

  // What was ticked before the script ran counts beside what is remembered, but not what the reader has deleted since.
  const early = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the boxes follow each change of the answers.
  useEffect(() => {
    if (!page.current) return
    const texts = new URLSearchParams(pathAddress.query(newest.current.answers))
    const isEarly = early.current && !isForgotten()
    early.current = false
    let isNews = false
    for (const control of controlsIn(page.current)) {
      const isSet = texts.get(control.name)?.split(',').includes(control.value) ?? false
      if (isEarly && control.checked && !isSet) isNews = true
      else control.checked = isSet
    }
    if (isNews) take()
  }, [asked, newest, take])
  // How much it weighs is nobody's business, and no page that the browser lays by shows it again.
  useEffect(() => {
    const leave = () => {
      const boxes = page.current?.querySelectorAll<HTMLInputElement>('.weighs input') ?? []
      for (const box of boxes) box.checked = false
    }
    window.addEventListener('pagehide', leave)
    return () => window.removeEventListener('pagehide', leave)
  }, [])

  // The same as long as the day is: the calendars need not be drawn anew for every box.
  const { decide } = asked.answers
  const toDecide = useMemo(() => ({ day: decide, set: decideOn }), [decide, decideOn])
  const kept = pathAddress.query(asked.answers)
  return (
    <div ref={page} data-widget="path" onChange={take}>
      <LinkNotice unknown={asked.unknown} problems={asked.problems} />
      <DayToDecide value={toDecide}>{children}</DayToDecide>
      <div className="mt-10 print:hidden">
        {kept === '' ? null : (
          <p className="mb-4">
            <KeepLink part="path" text={kept} />
            <span className="block max-w-[62ch] text-sm text-soft">
              Your steps, the people, your day to decide and what you want to do go along. How much it weighs on you is
              never kept.
            </span>
          </p>
        )}
        <CopyLink label="Copy a link to where I am" href={() => pathAddress.href(asked.answers)} />
      </div>
    </div>
  )
}

/** The calendar of the page, made on the device where there is a script: then its day goes nowhere. */
export const PathCalendar = ({ kind, ...words }: CalendarWords & { kind: PathCalendarKind }) => {
  const [asked, setAsked] = useState<Asked<PathCalendarAnswers, keyof PathCalendarAnswers>>(() => ({
    answers: { ...pathCalendarAddress.defaults, kind },
    problems: [],
  }))
  const [live, setLive] = useState(false)
  const { day, set } = useContext(DayToDecide)
  // What was set before the script ran counts too.
  useEffect(() => {
    const form = document.getElementById(`path-${kind}-start`)?.closest('form') ?? null
    const early = pathCalendarAddress.parse(earlyAnswers(form, ''))
    setAsked({ ...early, answers: { ...early.answers, kind } })
    if (kind === 'waiting' && early.answers.start) set(dayToDecide(early.answers))
    setLive(true)
  }, [kind, set])
  const answer = (field: keyof PathCalendarAnswers, text: string) => {
    const next = pathCalendarAddress.change(asked, field, text)
    setAsked(next)
    if (kind !== 'waiting') return
    const decide = dayToDecide(next.answers)
    // The day to count from has no home of its own: after a reload it is not there, and the day it led to is.
    if (decide || (field === 'start' && text === '')) set(decide)
  }
  const make = async () => {
    const [{ writeCalendar }, { pathCalendar }] = await Promise.all([
      import('@/lib/calendar/write-calendar'),
      import('@/lib/path/path-calendar'),
    ])
    const stamp = calendarStamp(new Date())
    const file = pathCalendar(asked.answers, window.location.origin + pathCalendarAddress.path, stamp)
    return file && { content: writeCalendar(file), name: file.fileName, type: 'text/calendar;charset=utf-8' }
  }
  return (
    <>
      <CalendarForm {...words} asked={asked} {...(live ? { onAnswer: answer, onFile: make } : {})} />
      {kind === 'waiting' && day ? (
        <p className="mt-3">
          Your day to decide is <strong>{printDay(day)}</strong>.
        </p>
      ) : null}
    </>
  )
}
