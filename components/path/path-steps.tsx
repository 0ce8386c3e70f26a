import { pathSteps } from '@/content/deciding/path'
import type { PathStepId } from '@/content/deciding/path-ids'
import type { PathStep } from '@/content/deciding/path.schema'

const steps: readonly (PathStep & { id: PathStepId })[] = pathSteps

/** Seven dots that fill as steps are ticked off, and the steps. What is ticked fills its dot by the style sheet. */
export const PathSteps = () => (
  <div className="way">
    <p aria-hidden="true" className="way-dots mb-4 flex gap-3">
      {steps.map(({ id }) => (
        <span key={id} className="size-4 rounded-full border-2 border-skin" />
      ))}
    </p>
    <ol>
      {steps.map(({ id, title, says, href = `#${id}`, link = 'Start here' }) => (
        <li key={id} className="way-step grid grid-cols-[auto_1fr] gap-x-4 border-t border-rule py-4">
          <label className="flex size-11 cursor-pointer items-center justify-center">
            <input type="checkbox" name="done" value={id} className="choice-mark" />
            <span className="sr-only">{`${title}: done`}</span>
          </label>
          <div>
            <h2 className="text-xl">{title}</h2>
            <p className="max-w-[56ch] text-soft">{says}</p>
            <a href={href} className="inline-flex min-h-11 items-center">
              {link}
            </a>
          </div>
        </li>
      ))}
    </ol>
  </div>
)
