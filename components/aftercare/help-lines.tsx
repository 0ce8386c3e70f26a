import { askWords, helpLines } from '@/content/aftercare/aftercare-warnings'
import { instructionsFirst } from '@/content/aftercare/aftercare'

const tones = { urgent: 'border-stop', today: 'border-settle', doctor: 'border-edge' } as const

/** When to get help, in three lines with the way to all the signs. */
export const HelpLines = () => (
  <div className="mt-5 print:hidden">
    {helpLines.map(({ ask, says }) => (
      <p key={ask} className={`border-l-4 py-1 pl-3 leading-snug ${tones[ask]}`}>
        <strong>{askWords[ask].title}</strong>
        {` ${says}`}
      </p>
    ))}
    <p>
      <a href="#warnings" className="inline-flex min-h-11 items-center font-semibold">
        When to get help: all the signs
      </a>
    </p>
    <p className="text-sm text-soft">{instructionsFirst.says}</p>
  </div>
)

const parts = [
  ['day', 'Today'],
  ['when', 'When can I'],
  ['days', 'All days'],
  ['products', 'Products'],
  ['unknown', 'What nobody knows'],
] as const

/** The parts of the long page. A link to one that is folded opens it. */
export const PageParts = () => (
  <nav aria-label="On this page" className="mt-3 border-y border-rule print:hidden">
    <ul className="flex flex-wrap gap-x-5">
      {parts.map(([id, label]) => (
        <li key={id}>
          <a href={`#${id}`} className="inline-flex min-h-11 items-center">
            {label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
