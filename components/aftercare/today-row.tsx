import { FiveDots } from '@/components/evidence/five-dots'
import { FoldMark } from '@/components/evidence/fold-mark'
import { aftercareFamilyNames } from '@/content/aftercare/aftercare'
import { activities } from '@/lib/aftercare/activities'
import type { AftercareLine } from '@/lib/aftercare/aftercare-day'
import { lineGround } from '@/lib/aftercare/line-ground'
import { type DayRow, fullTitle } from '@/lib/aftercare/tell-day'
import { upperFirst } from '@/lib/format/first-letter'
import { printList } from '@/lib/format/print-list'
import { type AftercareAsk, sourceName } from './aftercare-ask'
import { ToldMark } from './told-mark'
import { VoiceClaims } from './voice-list'

const LineVoices = ({ line, ask }: { line: AftercareLine; ask: AftercareAsk }) => {
  const { voices } = line
  const silent = voices.filter(voice => voice.state === 'silent').map(voice => sourceName(ask, voice.source))
  return (
    <div className="border-t border-rule py-2.5">
      <p className="font-semibold">{fullTitle(line)}</p>
      {line.told ? (
        <p>
          <ToldMark says={line.told.says} />
        </p>
      ) : null}
      {voices
        .filter(voice => voice.state !== 'silent')
        .map(voice => (
          <p key={voice.source} className="mt-1">
            <span className="font-semibold">{`${sourceName(ask, voice.source)}: `}</span>
            {voice.rule ? <VoiceClaims rules={[voice.rule]} /> : 'it allows this by now.'}
            {voice.rule && voice.rule.state !== voice.state ? (
              <span className="block text-soft">Its days are over by now. We read: only once healed.</span>
            ) : null}
          </p>
        ))}
      {silent.length > 0 ? <p className="mt-1 text-soft">{`Silent on this day: ${silent.join(', ')}.`}</p> : null}
    </div>
  )
}

/** What nobody bars any more and what still waits for a healed scalp, behind one disclosure, with what healed can mean. */
export const WaitingRow = ({ lines, ask }: { lines: readonly AftercareLine[]; ask: AftercareAsk }) =>
  lines.length === 0 ? null : (
    <details className="group border-t border-rule print:break-inside-avoid">
      <summary className="block min-h-12 list-none py-3 print:min-h-0 print:py-1 [&::-webkit-details-marker]:hidden">
        <span className="flex items-baseline justify-between gap-3">
          <span className="text-lg font-semibold leading-snug print:text-xs">Only once it has healed</span>
          <FoldMark />
        </span>
        <span className="mt-0.5 block text-soft">
          {`${upperFirst(printList(lines.map(line => activities[line.activity].short)))}. `}
          <span className="print:hidden">{ask.table.words.healed}</span>
        </span>
      </summary>
      <div className="pb-3 text-sm print:hidden">
        {lines.map(line => (
          <LineVoices key={line.activity} line={line} ask={ask} />
        ))}
      </div>
    </details>
  )

/** One row of the day: the weightiest rule in bold, the others after it, and who says so behind a native disclosure. */
export const TodayRow = ({ row, ask }: { row: DayRow; ask: AftercareAsk }) => {
  const [first] = row.said
  if (!first) return null
  const told = row.lines.filter(line => line.told)
  return (
    <details className="group border-t border-rule first:border-t-0 print:break-inside-avoid">
      <summary className="block min-h-12 list-none py-3 print:min-h-0 print:py-1 [&::-webkit-details-marker]:hidden">
        <span className="hush">{`${aftercareFamilyNames[row.family]}: `}</span>
        <span className="flex items-baseline justify-between gap-3">
          <span className="text-lg font-semibold leading-snug print:text-xs">{row.title}</span>
          <FoldMark />
        </span>
        <span className="mt-0.5 block text-soft">
          {row.rest.length > 0 ? `${row.rest.join('. ')}. ` : ''}
          <FiveDots ground={lineGround(first, ask.table.rules)} sources={ask.table.sources} />
        </span>
        {told.map(line => (
          <span key={line.activity} className="mt-1 block">
            <ToldMark says={line.told?.says} />
          </span>
        ))}
      </summary>
      <div className="pb-3 text-sm print:hidden">
        {row.lines.map(line => (
          <LineVoices key={line.activity} line={line} ask={ask} />
        ))}
      </div>
    </details>
  )
}
