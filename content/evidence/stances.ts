import { whatItIsStances } from './stances/what-it-is'
import { whoItSuitsStances } from './stances/who-it-suits'
import { howItIsDoneStances } from './stances/how-it-is-done'
import { howItLooksStances } from './stances/how-it-looks'
import { howLongItLastsStances } from './stances/how-long-it-lasts'
import { whatItCostsStances } from './stances/what-it-costs'
import { painAndNumbingStances } from './stances/pain-and-numbing'
import { silenceStances } from './stances/silences'
import { theDaysAfterStances } from './stances/the-days-after'
import { whatCanGoWrongStances } from './stances/what-can-go-wrong'
import { whoDoesItStances } from './stances/who-does-it'
import { besideOtherTreatmentsStances } from './stances/beside-other-treatments'
import { livingWithItStances } from './stances/living-with-it'

/**
 * What each of the five says of every statement that prose calls by its id: read with the article open, row by row.
 * Nothing is inherited from a claim, a group or a disagreement.
 */
export const stances = {
  ...whatItIsStances,
  ...whoItSuitsStances,
  ...howItIsDoneStances,
  ...painAndNumbingStances,
  ...howItLooksStances,
  ...howLongItLastsStances,
  ...whatItCostsStances,
  ...silenceStances,
  ...theDaysAfterStances,
  ...whoDoesItStances,
  ...whatCanGoWrongStances,
  ...besideOtherTreatmentsStances,
  ...livingWithItStances,
}

export type StanceId = keyof typeof stances
