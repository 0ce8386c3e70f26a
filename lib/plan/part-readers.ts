import type { Address } from '@/lib/address/define-address'
import type { CandidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { parseCandidacy, printCandidacy } from '@/lib/candidacy/candidacy-address'
import { planLimits } from './plan-document'
import { planProblems } from './plan-words'

/** A part as its tool writes it; `text` is missing where nothing of it could be kept. */
export type PartRead = { text?: string; problems: readonly string[] }
/** Reads a part's text, so that nothing gets in that its tool would not show. Never throws. */
export type ReadPart = (text: string, flow: CandidacyFlow) => PartRead

const nothingKnown: PartRead = { problems: [planProblems.nothingKnown] }

/** By the tool's own address. `lookedAt`: answers that are where the reader stood, not what they said. */
export const readBy =
  <Answers extends object, Field extends string>(
    address: Address<Answers, Field>,
    lookedAt: Partial<Answers> = {},
  ): ReadPart =>
  given => {
    const params = new URLSearchParams(given)
    const { answers, problems } = address.parse(params)
    const text = address.query({ ...answers, ...lookedAt })
    const told = problems.map(({ message }) => message)
    if (given !== '' && text === '' && !address.names.some(name => params.has(name))) return nothingKnown
    return text === '' && told.length > 0 ? { problems: told } : { text, problems: told }
  }

export const readQuiz: ReadPart = (given, flow) => {
  const { picks, linkProblems } = parseCandidacy(flow, given)
  const kept = printCandidacy(flow, { picks, at: 'result' })
  return kept === '' ? nothingKnown : { text: kept, problems: linkProblems }
}

const pair = /^([a-z0-9-]+)=[a-z0-9-]+$/

/**
 * Settings of a picture: pairs of plain words, each name once. Which of them exist, only the page that draws it knows: its
 * address weighs more than the rest of the plan.
 */
export const readPicture: ReadPart = given => {
  const names = given.split('&').map(setting => pair.exec(setting)?.[1])
  const sound = names.every(name => name !== undefined) && new Set(names).size === names.length
  return sound && given.length <= planLimits.picture ? { text: given, problems: [] } : nothingKnown
}

/** The same of a tool whose first settings are worth keeping too: its address says nothing of them. */
export const readSettings: ReadPart = (given, flow) =>
  given === '' ? { text: '', problems: [] } : readPicture(given, flow)
