import { printDay } from '@/lib/format/print-day'

type GuideHeadProps = { title: string; reviewed: string }

export const GuideHead = ({ title, reviewed }: GuideHeadProps) => (
  <header>
    <h1 className="text-4xl print:text-3xl">{title}</h1>
    <p className="mt-4 text-sm text-soft">
      Last edited <time dateTime={reviewed}>{printDay(reviewed, 'plain')}</time>
    </p>
  </header>
)
