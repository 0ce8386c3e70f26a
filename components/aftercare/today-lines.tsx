import { FiveDots } from '@/components/evidence/five-dots'
import { FoldMark } from '@/components/ui/fold-mark'
import { Choice } from '@/components/ui/choice'
import { activities } from '@/lib/aftercare/activities'
import type { AftercareDay, AftercareLine } from '@/lib/aftercare/aftercare-day'
import { untilHealed } from '@/lib/aftercare/aftercare-words'
import { lineGround } from '@/lib/aftercare/line-ground'
import { freeOn, fullTitle, rowsOf, waitingOf } from '@/lib/aftercare/tell-day'
import { upperFirst } from '@/lib/format/first-letter'
import { printList } from '@/lib/format/print-list'
import type { AftercareAsk } from './aftercare-ask'
import { LineVoices } from './line-voices'
import { ToldMark } from './told-mark'

const row = 'group border-t border-rule print:break-inside-avoid print:border-0'
const head =
  'flex min-h-11 list-none items-baseline gap-3 py-2.5 print:min-h-0 print:py-0 [&::-webkit-details-marker]:hidden'

/** One thing that holds on the day, as a sentence, and who says so behind a native fold. */
const Line = ({ line, ask }: { line: AftercareLine; ask: AftercareAsk }) => (
  <li>
    <details className={row}>
      <summary className={head}>
        <FoldMark />
        <span className="flex-1">
          <span className={line.state === 'no' ? 'font-semibold' : undefined}>{`${fullTitle(line)}.`}</span>
          {line.told ? (
            <span className="mt-1 block">
              <ToldMark says={line.told.says} />
            </span>
          ) : null}
        </span>
        <FiveDots ground={lineGround(line, ask.table.rules)} sources={ask.table.sources} />
      </summary>
      <div className="pb-3 pl-6 text-sm print:hidden">
        <LineVoices line={line} ask={ask} />
      </div>
    </details>
  </li>
)

/** What is to be done on the day, to tick off. With script only: a tick without memory is no help. */
const Duty = ({ line, day, ask }: { line: AftercareLine; day: number; ask: AftercareAsk }) => (
  <li className="border-t border-rule py-1.5 print:border-0 print:py-0">
    <Choice
      type="checkbox"
      name={`done-${line.activity}`}
      label={fullTitle(line)}
      note={<FiveDots ground={lineGround(line, ask.table.rules)} sources={ask.table.sources} />}
      checked={(ask.told.done[String(day)] ?? []).includes(line.activity)}
      onChange={() => ask.actions?.onTick(day, line.activity)}
    />
  </li>
)

/** The lines of a day as a list, a sentence each: what not to do, what to do, what you can, and what waits for healing. */
export const TodayLines = ({ day, ask }: { day: AftercareDay; ask: AftercareAsk }) => {
  const rows = rowsOf(day)
  const said = rows.flatMap(({ said: lines }) => lines)
  const isTicked = ({ state, told }: AftercareLine) => state === 'do' && !told && ask.live && ask.actions !== undefined
  const waiting = waitingOf(day)
  return (
    <>
      <ul className="mt-2 lg:columns-2 lg:gap-12 print:mt-0 print:columns-2 print:gap-8 [&>li]:break-inside-avoid">
        {[...said, ...freeOn(day)].map(line =>
          isTicked(line) ? (
            <Duty key={line.activity} line={line} day={day.day} ask={ask} />
          ) : (
            <Line key={line.activity} line={line} ask={ask} />
          ),
        )}
      </ul>
      {rows.length === 0 ? (
        <p className="border-t border-rule py-3 font-semibold">
          The sources that you kept ask nothing more on this day.
        </p>
      ) : null}
      {waiting.length > 0 ? (
        <details className={row}>
          <summary className={head}>
            <FoldMark />
            <span className="flex-1">
              <span className="font-semibold">{upperFirst(untilHealed(waiting.length > 1))}</span>
              {`${printList(waiting.map(line => activities[line.activity].short))}.`}
            </span>
          </summary>
          <div className="pb-3 pl-6 text-sm print:hidden">
            <p className="max-w-[62ch] text-base">{ask.table.words.healed}</p>
            {waiting.map(line => (
              <LineVoices key={line.activity} line={line} ask={ask} isTitled />
            ))}
          </div>
        </details>
      ) : null}
    </>
  )
}
