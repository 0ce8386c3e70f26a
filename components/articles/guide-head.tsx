import type { ReactNode } from 'react'
import { printDay } from '@/lib/format/print-day'

type GuideHeadProps = { title: string; reviewed: string; plate?: ReactNode }

/**
 * What a guide opens with. Its plate is a band above the title on a phone, where title and answer still share the first
 * screen with it; where there is room it stands beside the title and reaches into the margin of the notes.
 */
export const GuideHead = ({ title, reviewed, plate }: GuideHeadProps) => (
  <header className="-mt-6 flex flex-col-reverse gap-x-8 gap-y-3 sm:mt-0 sm:grid sm:grid-cols-[minmax(0,1fr)_17rem] sm:items-center lg:-mr-66 lg:grid-cols-[minmax(0,1fr)_26rem] print:grid print:grid-cols-[minmax(0,1fr)_13rem]">
    <div>
      <h1 className="text-3xl">{title}</h1>
      <p className="mt-3 text-sm text-soft">
        Last edited <time dateTime={reviewed}>{printDay(reviewed, 'plain')}</time>
      </p>
    </div>
    <div>{plate}</div>
  </header>
)
