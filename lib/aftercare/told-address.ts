import { defineAddress } from '@/lib/address/define-address'
import { documentField } from '@/lib/address/document-field'
import { addressWords } from './aftercare-link-words'
import { noInstructions, readToldInstructions, type ToldInstructions } from './told-instructions'

/** Whether the reader has noted anything at all. */
export const isNoted = ({ lines, done }: ToldInstructions): boolean =>
  Object.keys(lines).length > 0 || Object.keys(done).length > 0

/** What the practitioner said, and the ticks, beside the answers of the healing days: "#own=…". No server ever sees it. */
export const toldAddress = defineAddress({
  path: '/aftercare',
  where: 'fragment',
  fields: {
    own: documentField({
      first: noInstructions,
      read: readToldInstructions,
      isBlank: told => !isNoted(told),
      message: addressWords.told,
      // Nobody's instructions are that long.
      longest: 20_000,
    }),
  },
})

/** An address of the room with what was noted behind it. */
export const withTold = (href: string, told: ToldInstructions): string => {
  const text = toldAddress.query({ own: told })
  return text === '' ? href : `${href}#${text}`
}

/** The same without the ticks, for a link to others: they are the reader's own. */
export const withoutTicks = ({ v, lines }: ToldInstructions): ToldInstructions => ({ v, lines, done: {} })
