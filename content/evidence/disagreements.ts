import { whatItIsDisagreements } from './disagreements/what-it-is'
import { whoItSuitsDisagreements } from './disagreements/who-it-suits'
import { costAndSessionsDisagreements } from './disagreements/cost-and-sessions'
import { procedureAndPainDisagreements } from './disagreements/procedure-and-pain'
import { howLongItLastsDisagreements } from './disagreements/how-long-it-lasts'
import { aftercareDisagreements } from './disagreements/aftercare'

/**
 * Every disagreement between the five sources, and of a source with itself. Ids are permanent.
 * A figure is written as the id of its claim in braces, a source as its id; `lib/evidence/fill-figures.ts` fills
 * them in. Which claim takes part in what is read from here and is written nowhere else.
 * One file for a few topics; `lib/evidence/conflicts.ts` puts them in the order of their numbers.
 */
export const disagreements = {
  ...whatItIsDisagreements,
  ...whoItSuitsDisagreements,
  ...costAndSessionsDisagreements,
  ...procedureAndPainDisagreements,
  ...howLongItLastsDisagreements,
  ...aftercareDisagreements,
} as const

export type DisagreementId = keyof typeof disagreements
