import { printDay } from '@/lib/format/print-day'

type GuideHeadProps = { title: string; reviewed: string; grade: number }

export const GuideHead = ({ title, reviewed, grade }: GuideHeadProps) => (
  <header>
    <h1 className="text-4xl print:text-3xl">{title}</h1>
    <p className="mt-4 flex flex-wrap gap-x-5 text-sm text-soft">
      <span>
        Last edited <time dateTime={reviewed}>{printDay(reviewed, 'plain')}</time>
      </span>
      <a href="/about/method" className="text-soft">{`Reading grade ${grade}`}</a>
    </p>
  </header>
)
