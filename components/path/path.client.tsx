'use client'

import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { CopyLink } from '@/components/ui/copy-link'
import { calendarStamp } from '@/lib/calendar/calendar-stamp'
import type { Asked } from '@/lib/address/define-address'
import { useAddress } from '@/components/ui/use-address'
import { pathAddress } from '@/lib/path/path-address'
import { type PathCalendarAnswers, type PathCalendarKind, pathCalendarAddress } from '@/lib/path/path-calendar-address'
import { CalendarForm, type CalendarWords } from './calendar-form'

const nothingFound = { answers: pathAddress.defaults, problems: [] }

const controlsIn = (page: HTMLElement) =>
  [...page.querySelectorAll<HTMLInputElement>('input[name]')].filter(({ name }) => pathAddress.names.includes(name))

/**
 * Remembers what is ticked on the way, so that it stands there after a look at another page. The page answers by its
 * style sheet and needs no script for it: this only carries the boxes over. What has no name (how much it weighs) it
 * cannot see.
 */
export const PathClient = ({ children }: { children: ReactNode }) => {
  const page = useRef<HTMLDivElement>(null)
  const { asked, keep } = useAddress(pathAddress, nothingFound)

  const take = useCallback(() => {
    if (!page.current) return
    const given = new URLSearchParams(
      controlsIn(page.current).flatMap(({ name, value, checked }) => (checked ? [[name, value]] : [])),
    )
    keep(pathAddress.parse(given))
  }, [keep])

  // What was ticked before the script ran counts too.
  const early = useRef(true)
  useEffect(() => {
    if (!page.current) return
    const texts = new URLSearchParams(pathAddress.query(asked.answers))
    const controls = controlsIn(page.current)
    const isEarly = early.current && controls.some(({ checked }) => checked)
    early.current = false
    for (const control of controls) {
      const set = texts.get(control.name)?.split(',').includes(control.value) ?? false
      if (set) control.checked = true
      else if (!isEarly) control.checked = false
    }
    if (isEarly) take()
  }, [asked, take])

  return (
    <div ref={page} data-widget="path" onChange={take}>
      {children}
      <div className="mt-10 print:hidden">
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
  useEffect(() => setLive(true), [])
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
    <CalendarForm
      {...words}
      asked={asked}
      {...(live
        ? { onAnswer: (field, text) => setAsked(pathCalendarAddress.change(asked, field, text)), onFile: make }
        : {})}
    />
  )
}
