import { WhoSays } from '@/components/evidence/who-says'
import { FoldedSection } from '@/components/ui/folded-section'
import { checkIns, regretReasons, timeToThink, trialWords } from '@/content/deciding/taking-time'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { groundOf } from '@/lib/evidence/ground'
import { PathCalendar } from './path.client'

const time = groundOf({ claims: [], outside: timeToThink.outside })

/** Days to think, what others were sorry for, and thirty days to try the look of it. */
export const TakingTime = () => (
  <FoldedSection id="time" title="Give yourself time" brief="A day to decide, what others were sorry for, and a trial">
    <p className="mt-1 max-w-[62ch]">{fillFigures(timeToThink.says)}</p>
    <WhoSays ground={time} summary="Where we read that" of="time-title" />
    <PathCalendar
      kind="waiting"
      label="Count from which day?"
      hint="Your calendar reminds you on the day to decide."
      button="Put the day in my calendar"
    />
    <h3 className="mt-8 text-xl">What others were sorry for</h3>
    <p className="mt-1 max-w-[62ch] text-soft">
      All of this is about tattoos in general, or about rules for doctors. About regret after SMP we found nothing.
    </p>
    <ul>
      {regretReasons.map(({ id, says, ask, outside }) => (
        <li key={id} className="border-t border-rule py-3">
          <p id={`${id}-says`} className="max-w-[62ch]">
            {says}
          </p>
          <p className="max-w-[62ch] font-serif text-lg">{ask}</p>
          <WhoSays ground={groundOf({ claims: [], outside })} summary="Where we read that" of={`${id}-says`} />
        </li>
      ))}
    </ul>
    <h3 id="trial" className="mt-8 scroll-mt-6 text-xl">
      {trialWords.title}
    </h3>
    <p className="mt-1 max-w-[62ch]">{trialWords.says}</p>
    <ol className="mt-2">
      {checkIns.map(({ id, day, title, asks }) => (
        <li key={id} className="border-t border-rule py-3">
          <p className="font-semibold">{`Day ${day}: ${title}`}</p>
          <p className="max-w-[62ch] text-soft">{asks}</p>
        </li>
      ))}
    </ol>
    <PathCalendar kind="trial" label={trialWords.label} hint={trialWords.hint} button={trialWords.button} />
  </FoldedSection>
)
