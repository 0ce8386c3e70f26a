import { type OptionId, optionIds } from '@/content/deciding/option-ids'
import { type AnswersOf, defineAddress, type FieldOf } from '@/lib/address/define-address'
import { field } from '@/lib/address/field'
import { type AddressProblem, oneOf, type ReadField, readOnce } from '@/lib/address/read-address'

/** How many options stand side by side, at least and at most. */
export const compareLimits = { least: 2, most: 4 } as const

const isOption = (text: string): text is OptionId => optionIds.some(id => id === text)

/**
 * Options in the order in which they are given, each once: by commas as links have them, or one by one as a form sends
 * them. What is unknown and what is too many is left out and told.
 */
const readOptions: ReadField<readonly OptionId[]> = given => {
  const named = given.flatMap(text => text.split(',')).map(text => text.trim())
  const known = [...new Set(named.filter(isOption))]
  const value = known.slice(0, compareLimits.most)
  if (named.some(text => text !== '' && !isOption(text)))
    return { value, message: 'The link names an option that we do not have. It is left out.' }
  if (known.length > compareLimits.most)
    return { value, message: 'Four fit side by side. The first four are shown, so untick one to see another.' }
  return { value }
}

/** Which options stand side by side, in the order of the address, and whether only what differs is shown. */
export const compareAddress = defineAddress({
  path: '/compare',
  where: 'query',
  fields: {
    options: field<readonly OptionId[]>([], readOptions),
    only: field<'differences' | null>(
      null,
      readOnce(
        oneOf<'differences'>(['differences']),
        'The link asks for a part that there is not. All questions are shown.',
      ),
    ),
  },
})

export type CompareAnswers = AnswersOf<typeof compareAddress>
export type CompareField = FieldOf<typeof compareAddress>
export type CompareProblem = AddressProblem<CompareField>

/** Two options side by side: where a page of one leads to the comparison. */
export const compareWith = (one: OptionId, other: OptionId): string => compareAddress.href({ options: [one, other] })
