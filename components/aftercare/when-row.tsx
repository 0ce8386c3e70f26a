import { FoldMark } from '@/components/ui/fold-mark'
import { OutsideMark } from '@/components/evidence/outside-mark'
import { useOpened } from '@/components/ui/use-opened'
import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import { activities } from '@/lib/aftercare/activities'
import { sayDay, sayWhen } from '@/lib/aftercare/say-when'
import { tellWhen } from '@/lib/aftercare/tell-when'
import { type WhenAnswer, whenCanI } from '@/lib/aftercare/when-can-i'
import { outsideHref } from '@/lib/evidence/evidence-address'
import { printList } from '@/lib/format/print-list'
import { type AftercareAsk, sourceName } from './aftercare-ask'
import { SessionColumns } from './session-columns'
import { ToldEditor } from './told-editor'
import { ToldMark } from './told-mark'
import { VoiceClaims } from './voice-list'

type ShortProps = { answer: WhenAnswer; ask: AftercareAsk }

/** Where nobody bars it and nobody allows it on a day: what the one who speaks says, else how many do. */
function sayUndated({ voices }: WhenAnswer, ask: AftercareAsk): string {
  const speaking = voices.filter(voice => voice.kind !== 'silent')
  const [first, ...more] = speaking
  if (!first) return ask.answers.without.length > 0 ? 'None of those you kept says' : 'None of the five says'
  if (more.length === 0) return `${sourceName(ask, first.source)}: ${sayWhen(first)}`
  return `${speaking.length} articles mention it, and give no day`
}

/** A row in short: what the practitioner said, else the strictest and the earliest day with their conditions. */
const Short = ({ answer, ask }: ShortProps) => {
  const line = ask.told.lines[answer.activity]
  if (line) {
    return (
      <span className="block">
        <ToldMark says={line.says} />{' '}
        {line.fromDay === null ? null : (
          <>
            <span className="font-semibold tabular-nums">{`from ${sayDay(line.fromDay)}`}</span>
            <SessionColumns day={line.fromDay} ask={ask} />
          </>
        )}
      </span>
    )
  }
  const lines = tellWhen(answer)
  if (lines.length === 0) return <span className="block text-soft">{sayUndated(answer, ask)}</span>
  return lines.map(({ says, day, dayText, ours, sources }) => {
    const dates = day === null ? null : <SessionColumns day={day} ask={ask} />
    // One date ends the line that it belongs to; the dates of several sessions are columns below all of it.
    const isOne = ask.answers.sessions === 1
    return (
      <span key={says} className="block">
        <span className={dayText ? 'text-soft' : 'font-semibold'}>{`${says} `}</span>
        <span className="font-semibold tabular-nums">{dayText}</span>
        {isOne ? dates : null}
        <span className="block text-sm text-soft sm:ml-2 sm:inline print:hidden">
          {`${printList(sources.map(id => sourceName(ask, id)))}${ours ? ', as we read it' : ''}`}
        </span>
        {isOne ? null : dates}
      </span>
    )
  })
}

/** One activity: the days in short, and behind a native disclosure each source in its own words. */
export const WhenRow = ({ activity, ask }: { activity: AftercareActivity; ask: AftercareAsk }) => {
  const { table, answers, told, actions, live } = ask
  const fold = useOpened()
  const answer = whenCanI(activity, table, answers.without)
  // On paper a line without a day is a line without use.
  const printed = told.lines[activity] || tellWhen(answer).some(line => line.day !== null)
  const note = table.words.notes[activity]
  const outside = table.words.outside[activity] ?? []
  const silent = answer.voices.filter(voice => voice.kind === 'silent')
  return (
    <details
      {...fold.details}
      id={`when-${activity}`}
      className={`group scroll-mt-6 border-t border-rule print:break-inside-avoid ${printed ? '' : 'print:hidden'}`}
    >
      <summary
        {...fold.summary}
        className="grid min-h-14 list-none gap-x-6 py-3.5 print:min-h-0 print:block print:py-0.5 sm:grid-cols-[14rem_1fr] [&::-webkit-details-marker]:hidden"
      >
        <span className="flex items-baseline gap-3 font-semibold">
          <FoldMark />
          {activities[activity].label}
        </span>
        <span className="pl-6 sm:pl-0 print:pl-0 print:text-[0.75rem] print:[&_span]:text-[0.75rem]">
          <Short answer={answer} ask={ask} />
        </span>
      </summary>
      <div className="pb-5 pl-6 text-sm print:hidden">
        {note ? <p className="mb-3 max-w-[62ch] text-base">{note}</p> : null}
        <ul>
          {answer.voices
            .filter(voice => voice.kind !== 'silent')
            .map(voice => (
              <li key={voice.source} className="border-t border-rule py-2.5">
                <p>
                  <span className="font-semibold">{sourceName(ask, voice.source)}</span>
                  {`: ${sayWhen(voice)}.`}
                </p>
                <p className="mt-0.5 text-soft">
                  <VoiceClaims rules={voice.rules} />
                </p>
              </li>
            ))}
          {outside.map(fact => (
            <li key={fact.id} className="border-t border-rule py-2.5">
              <OutsideMark />
              <p>
                <span className="font-semibold">{fact.by}</span>
                {`: ${fact.statement}. `}
                <a href={outsideHref(fact.id)} className="inline-block min-h-6">
                  More on this fact
                </a>
              </p>
            </li>
          ))}
          {silent.length > 0 ? (
            <li className="border-t border-rule py-2.5 text-soft">
              {`Says nothing: ${printList(silent.map(voice => sourceName(ask, voice.source)))}.`}
            </li>
          ) : null}
        </ul>
        {actions && live && fold.opened ? (
          <ToldEditor activity={activity} line={told.lines[activity]} onTold={actions.onTold} />
        ) : null}
      </div>
    </details>
  )
}
