import { practitionerChecks } from '@/content/practitioner/practitioner-checks'
import { redFlags } from '@/content/practitioner/practitioner-red-flags'
import { practitionerLaws } from '@/content/practitioner/practitioner-rules'
import { visitsLimits } from '@/lib/practitioner/visits'

const count = (table: object) => Object.keys(table).length

const parts = [
  { href: '#checklist', name: 'The checklist', says: `${count(practitionerChecks)} things to look for` },
  { href: '#compare', name: 'Side by side', says: `up to ${visitsLimits.people} people, gaps first` },
  { href: '#questions', name: 'What to ask', says: 'picked by your quiz answers' },
  { href: '#red-flags', name: 'Reasons to slow down', says: `${count(redFlags)}, and why they matter` },
  { href: '#who', name: 'Who may do it', says: 'where the sources differ' },
  { href: '#law', name: 'What the law says', says: `${count(practitionerLaws)} places` },
  { href: '/practitioner/visit', name: 'On a visit', says: 'for one hand and a phone' },
  { href: '/practitioner/spot', name: 'Spot the problem', says: 'good work beside bad, drawn' },
] as const

/** What the page does, part by part, so that the first screen says it. */
export const PractitionerIndex = () => (
  <nav aria-label="On this page" className="print:hidden">
    <ul className="grid gap-x-10 border-b border-rule sm:grid-cols-2">
      {parts.map(({ href, name, says }) => (
        <li key={href} className="border-t border-rule">
          <a href={href} className="flex min-h-12 flex-wrap items-baseline gap-x-3 py-2.5 no-underline hover:underline">
            <span className="font-semibold">{name}</span>
            <span className="ml-auto text-sm text-soft">{says}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
