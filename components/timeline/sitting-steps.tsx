import { WhoSays } from '@/components/evidence/who-says'
import { sittingSteps } from '@/content/timeline/timeline'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { groundOf } from '@/lib/evidence/ground'

/** What happens on the day itself, in the order of the one source that counts the steps. For the server. */
export const SittingSteps = () => (
  <div className="mt-14">
    <h3 className="text-xl">{fillFigures(sittingSteps.title)}</h3>
    <p className="mt-1 max-w-[62ch] text-soft">{fillFigures(sittingSteps.says)}</p>
    <WhoSays ground={groundOf(sittingSteps)} />
    <ol className="mt-4 grid gap-x-8 sm:grid-cols-2 lg:grid-cols-5">
      {sittingSteps.steps.map((step, i) => (
        <li key={step.label} className="border-t border-rule pt-3 pb-4">
          <p className="font-serif text-2xl leading-none tabular-nums lining-nums text-skin" aria-hidden="true">
            {i + 1}
          </p>
          <p className="mt-2 font-semibold">{step.label}</p>
          <p>{fillFigures(step.says)}</p>
          <WhoSays ground={groundOf(step)} />
        </li>
      ))}
    </ol>
  </div>
)
