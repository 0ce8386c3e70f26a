import { answersInRow, Choices } from '@/components/ui/choices'
import { WhoSays } from '@/components/evidence/who-says'
import { FoldedSection } from '@/components/ui/folded-section'
import { knowledge } from '@/content/deciding/knowledge'
import type { KnowledgeQuestion } from '@/content/deciding/path.schema'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { groundOf } from '@/lib/evidence/ground'
import { getStance } from '@/lib/evidence/stance'

const questions: readonly KnowledgeQuestion[] = knowledge

const answers = [
  { value: 'yes', label: 'That’s right' },
  { value: 'no', label: 'That’s wrong' },
  { value: 'unsure', label: 'I don’t know' },
] as const

const groundFor = ({ stance, outside }: KnowledgeQuestion) => {
  const row = stance ? getStance(stance) : { claims: [] }
  return groundOf({ ...row, ...(outside && { outside: [...(row.outside ?? []), ...outside] }) })
}

/** Ten statements to judge. Each is explained whichever answer is picked, and none is counted. */
export const KnowledgeCheck = () => (
  <FoldedSection
    id="knowledge"
    title="Right or wrong?"
    brief={`${questions.length} things that people say, to judge for yourself`}
    className="mt-10"
  >
    <p className="mt-1 max-w-[62ch] text-soft">Pick an answer, and you see what holds. Nobody counts your answers.</p>
    {questions.map(question => {
      const { id, says, holds, because, href, link } = question
      return (
        <div key={id} className="path-question border-t border-rule py-4">
          <Choices
            id={`know-${id}`}
            name={`know-${id}`}
            text=""
            label={says}
            small
            grid={answersInRow}
            options={answers}
          />
          <div className="path-why mt-3 max-w-[62ch]">
            <p id={`${id}-why`}>
              <strong>{holds ? 'That’s right: ' : 'That’s wrong: '}</strong>
              {`${fillFigures(because)} `}
              <a href={href} className="inline-block min-h-6">
                {link}
              </a>
            </p>
            <WhoSays ground={groundFor(question)} of={`${id}-why`} />
          </div>
        </div>
      )
    })}
  </FoldedSection>
)
