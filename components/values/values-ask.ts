import type { ReactNode } from 'react'
import type { OptionId } from '@/content/deciding/option-ids'
import { wishesOf } from '@/lib/values/table-wishes'
import type { ValuesAsked, ValuesField } from '@/lib/values/values-address'
import type { WishId } from '@/lib/values/wishes'
import type { OptionNames } from '@/lib/values/values-words'
import { weighOptions, type Weights } from '@/lib/values/weigh-values'

/** What the questions and the answer are drawn from. Without `onAnswer` it is a still page that adds up by its style sheet. */
export type ValuesAsk = ValuesAsked & {
  names: OptionNames
  /** The options in the order in which they are named. */
  options: readonly OptionId[]
  /** What stands beside an option that comes first: its worst outcome, and who cannot have it. */
  cautions: Readonly<Partial<Record<OptionId, ReactNode>>>
  onAnswer?: ((field: ValuesField, text: string) => void) | undefined
}

/** What the options come to for one person. */
export const weighFor = ({ options, answers }: ValuesAsk, weights: Weights<WishId>) =>
  weighOptions(options, wishesOf(answers), weights)
