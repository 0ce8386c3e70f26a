import { FoldMark } from '@/components/evidence/fold-mark'
import { OutsideMark } from '@/components/evidence/outside-mark'
import { useOpened } from '@/components/ui/use-opened'
import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import { activities } from '@/lib/aftercare/activities'
import { sayDay, sayWhen } from '@/lib/aftercare/say-when'
import { type WhenAnswer, whenCanI } from '@/lib/aftercare/when-can-i'
import { outsideHref } from '@/lib/evidence/evidence-address'
import { printList } from '@/lib/format/print-list'
import { type AftercareAsk, dateText, sessionStart, sourceName } from './aftercare-ask'
import { ToldEditor } from './told-editor'
import { ToldMark } from './told-mark'
import { VoiceClaims } from './voice-list'

type EndProps = { end: WhenAnswer['earliest']; word: string; ask: AftercareAsk; offset: number }

const End = ({ end, word, ask, offset }: EndProps) => {
  if (!end) return null
  const date = dateText(ask, offset + end.day)
  return (
    <span className="block">
      <span className="text-soft">{`${word} `}</span>
      <span className="font-semibold tabular-nums">{sayDay(end.day, end.about)}</span>
      <span className="text-soft">{date ? `, ${date}` : ''}</span>
      <span className="block text-sm text-soft sm:ml-2 sm:inline print:hidden">
        {printList(end.sources.map(id => sourceName(ask, id)))}
      </span>
    </span>
  )
}

/** A row in short: what the practitioner said, else the earliest and the latest day, else that nobody names one. */
const Short = ({ answer, ask, offset }: { answer: WhenAnswer; ask: AftercareAsk; offset: number }) => {
  const line = ask.told.lines[answer.activity]
  if (line) {
    return (
      <span className="block">
        <ToldMark says={line.says} />{' '}
        {line.fromDay === null ? null : (
          <span className="font-semibold tabular-nums">{`from ${sayDay(line.fromDay)}${
            dateText(ask, offset + line.fromDay) ? `, ${dateText(ask, offset + line.fromDay)}` : ''
          }`}</span>
        )}
      </span>
    )
  }
  const { earliest, latest, voices } = answer
  if (!earliest && !latest) {
    const speaking = voices.filter(voice => voice.kind !== 'silent')
    return (
      <span className="block text-soft">
        {speaking.length === 0
          ? 'None of the five says'
          : speaking.length === 1 && speaking[0]
            ? `${sourceName(ask, speaking[0].source)}: ${sayWhen(speaking[0])}`
            : `No day. ${speaking.length} sources speak of it`}
      </span>
    )
  }
  const same = earliest && latest && earliest.day === latest.day && earliest.about === latest.about
  const undated = voices.filter(voice => ['words', 'never'].includes(voice.kind))
  return (
    <>
      <End end={earliest} word={same ? 'from' : 'earliest'} ask={ask} offset={offset} />
      {same ? null : <End end={latest} word="latest" ask={ask} offset={offset} />}
      {undated.length > 0 ? (
        <span className="block text-sm text-soft print:hidden">
          {`No day from ${printList(undated.map(voice => sourceName(ask, voice.source)))}`}
        </span>
      ) : null}
    </>
  )
}

/** One activity: the days in short, and behind a native disclosure each source in its own words. */
export const WhenRow = ({ activity, ask }: { activity: AftercareActivity; ask: AftercareAsk }) => {
  const { table, answers, told, actions, live } = ask
  const fold = useOpened()
  const answer = whenCanI(activity, table, answers.without)
  const offset = sessionStart(ask, answers.sessions)
  // On paper a line without a day is a line without use.
  const printed = told.lines[activity] || answer.earliest || answer.latest
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
          <Short answer={answer} ask={ask} offset={offset} />
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
