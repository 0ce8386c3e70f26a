import { OutsideMark } from '@/components/evidence/outside-mark'
import { Choice } from '@/components/ui/choice'
import { helpLines, weighsItems } from '@/content/deciding/taking-time'
import { outsideHref } from '@/lib/evidence/evidence-address'

/**
 * How much it weighs on somebody. The boxes have no name, so no form, script or address can read them; what is ticked
 * shows the card by the style sheet and is gone when the page is left.
 */
export const HowMuchItWeighs = () => (
  <div className="weighs mt-6">
    <h3 className="text-xl">How much does it weigh on you?</h3>
    <p className="mt-1 max-w-[62ch] text-soft">
      Hair loss can hurt more than others see. What you tick here is not kept or counted, and nobody gets to know of it.
    </p>
    <ul className="mt-3 grid gap-2">
      {weighsItems.map(({ id, says }) => (
        <li key={id}>
          <Choice type="checkbox" autoComplete="off" label={says} />
        </li>
      ))}
    </ul>
    <div className="weighs-card mt-4 border-2 border-ink bg-card p-5">
      <h4 className="text-lg font-semibold">Talk to a doctor first, before you choose anything</h4>
      <p className="mt-1 max-w-[62ch]">
        A doctor can help with how you feel as well as with your hair. A treatment for the look of it may not take the
        weight away. Waiting costs you nothing here.
      </p>
    </div>
    <details className="open-on-paper mt-3 border-t border-rule">
      <summary className="flex min-h-12 items-center font-semibold">Somebody to call, at any hour</summary>
      <ul className="pb-3">
        {helpLines.map(({ place, says, outside }) => (
          <li key={place} className="py-1.5">
            <span className="font-semibold">{place}</span>
            {`: ${says} `}
            {outside.map(id => (
              <a key={id} href={outsideHref(id)} className="inline-flex min-h-6 items-center">
                <OutsideMark label={`Where we read it: ${place}`} />
              </a>
            ))}
          </li>
        ))}
      </ul>
    </details>
  </div>
)
