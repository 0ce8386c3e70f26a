import { previewFaults, previewHeads, previewSkins } from '@/content/scalp/scalp'
import { upperFirst } from '@/lib/format/first-letter'
import type { Sex } from '@/lib/scalp/head/build'
import { faultFile, partingFile, toneFile } from '@/lib/scalp/lit/still-files'
import { previewAddress } from '@/lib/scalp/preview/preview-address'
import { namesOf } from '@/lib/scalp/preview/preview-settings'
import { LitStill } from './lit-still'
import { DRAWN } from './picture'

const grid = 'grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-3'
const link = 'inline-flex min-h-11 items-center text-sm leading-tight'

/** A head in each of the ten tones, before and after beside each other; each leads to it in the visualiser. */
export const LitTones = ({ head }: { head: Sex }) => (
  <ul className={grid}>
    {namesOf(previewSkins).map(name => {
      const skin = Number(name) as keyof typeof previewSkins
      const whose = `${upperFirst(previewHeads[head].words)} with ${previewSkins[skin].words}`
      return (
        <li key={name} className="break-inside-avoid">
          <span className="grid grid-cols-2">
            <LitStill file={toneFile(head, skin, 'before')} alt={`${whose}, before.`} />
            <LitStill file={toneFile(head, skin, 'after')} alt={`${whose}, after.`} />
          </span>
          <a href={previewAddress.href({ head, skin })} aria-label={whose} className={link}>
            {previewSkins[skin].label}
          </a>
        </li>
      )
    })}
  </ul>
)

const faultyHeads = [
  { fault: 'good', label: 'Good work', alt: 'The head after good work.', faults: [] },
  ...namesOf(previewFaults).map(fault => ({
    fault,
    label: previewFaults[fault].label,
    alt: `The same head: ${previewFaults[fault].words}.`,
    faults: [fault],
  })),
] as const

const Faults = () => (
  <ul className={grid}>
    {faultyHeads.map(({ fault, label, alt, faults }) => (
      <li key={fault} className="break-inside-avoid">
        <LitStill file={faultFile(fault)} alt={alt} />
        <a href={previewAddress.href({ faults, show: 'after' })} className={link}>
          {label}
        </a>
      </li>
    ))}
  </ul>
)

const Parting = () => (
  <div className="grid grid-cols-2 gap-x-4">
    <LitStill
      file={partingFile('before')}
      alt="A woman’s head with long hair, from above. Light skin shows along a wide parting."
    />
    <LitStill file={partingFile('after')} alt="The same head with dots on the skin between the hairs." />
  </div>
)

const rows = {
  tones: {
    title: 'One head in ten tones of skin, before and after',
    caption:
      'In this drawing the dots stand out less, the darker the skin. The camera opens further for dark skin, as a ' +
      'photographer’s would.',
    heads: <LitTones head="man" />,
  },
  faults: {
    title: 'What can be wrong with it, one fault at a time',
    caption: 'Each head has one fault and is the same otherwise. On a real head there may be several.',
    heads: <Faults />,
  },
  parting: {
    title: 'A thin parting under long hair, before and after',
    caption: 'No hair is added. The dots darken the skin a little, and the hair over them hides some of them.',
    heads: <Parting />,
  },
} as const

export const isLitHeads = (of: string): of is keyof typeof rows => Object.hasOwn(rows, of)

/** Heads of the visualiser as a figure of a guide. No script. */
export const LitHeads = ({ of }: { of: keyof typeof rows }) => {
  const { title, caption, heads } = rows[of]
  return (
    <figure className="my-9 border-y border-rule py-5 font-sans text-base">
      {heads}
      <figcaption className="mt-4">
        <p className="font-semibold">{title}</p>
        <p className="mt-0.5 max-w-[60ch] text-soft">{caption}</p>
        <p className="mt-2 text-sm text-soft">{DRAWN}. Not a photograph.</p>
      </figcaption>
    </figure>
  )
}
