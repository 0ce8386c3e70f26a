import { answersInRow, Choices } from '@/components/ui/choices'
import type { ReadinessQuestion } from '@/content/deciding/path.schema'

const answers = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'Not yet' },
] as const

type ReadinessCheckProps = {
  rows: readonly ReadinessQuestion[]
  /** What the answers are called: once at the start, once at the end. */
  prefix: 'ready-' | 'now-'
  title: string
}

/** Four questions whether somebody is ready. “Not yet” leads to the step that is missing. */
export const ReadinessCheck = ({ rows, prefix, title }: ReadinessCheckProps) => (
  <div className="mt-6">
    <h3 className="text-xl">{title}</h3>
    {rows.map(({ id, asks, missing, href, link }) => (
      <div key={id} className="path-ready border-t border-rule py-4">
        <Choices id={prefix + id} name={prefix + id} text="" label={asks} small grid={answersInRow} options={answers} />
        <p className="path-missing mt-2 text-soft">
          {`${missing} `}
          <a href={href} className="inline-block min-h-6">
            {link}
          </a>
        </p>
      </div>
    ))}
  </div>
)
