import type { CandidacyQuestionId } from '@/content/candidacy/candidacy-questions'
import { type Address, defineAddress } from '@/lib/address/define-address'
import { field } from '@/lib/address/field'
import type { AddressInput, ReadField } from '@/lib/address/read-address'
import type { CandidacyFlow, CandidacyPicks, FlowQuestion } from './candidacy-flow'
import { leftOut } from './candidacy-words'
import { withoutIdleNone } from './go-together'
import { renewQuiz } from './former-quiz-address'

/** Where in the quiz the reader stands: a question, the check of all answers, or the result. */
export type CandidacyPlace = CandidacyQuestionId | 'check' | 'result'

type CandidacyStand = { picks: CandidacyPicks; at: CandidacyPlace }

export type CandidacyState = CandidacyStand & {
  /** Questions whose answer in the address made no sense. It was left out; the rest was kept. */
  problems: readonly CandidacyQuestionId[]
  /** What was wrong with the text and what of an older quiz has no single answer today, in words. */
  linkProblems: readonly string[]
  /** The names in a link of which nothing was understood. */
  unknown?: readonly string[] | undefined
}

/** One question's answers, in the order of the table. What it does not have is left out and told; the first text counts. */
const readPicks =
  (question: FlowQuestion): ReadField<readonly string[]> =>
  ([text = '']) => {
    const asked = text.split(',')
    const known = question.answers.map(answer => answer.id).filter(id => asked.includes(id))
    const value = question.many ? withoutIdleNone(known) : asked.length === 1 ? known : []
    return value.length === new Set(asked).size ? { value } : { value, message: leftOut(question.name) }
  }

type Flat = Readonly<Record<string, readonly string[]>>

function defineCandidacy(flow: CandidacyFlow): Address<CandidacyStand, string> {
  const first: CandidacyPlace = flow.questions[0]?.id ?? 'result'
  const places: readonly string[] = [...flow.questions.map(({ id }) => id), 'check']
  const questions = flow.questions.map(question => [question.id, field<readonly string[]>([], readPicks(question))])
  const at = field<readonly string[]>([], ([place = '']) => ({ value: places.includes(place) ? [place] : [] }))
  return defineAddress<Flat, CandidacyStand>({
    path: '/candidacy',
    where: 'fragment',
    fields: { ...Object.fromEntries(questions), at },
    shape: {
      gather: ({ at, ...flat }) => {
        const picked = Object.entries(flat).filter(([, picks]) => picks.length > 0)
        const start = picked.length > 0 ? 'result' : first
        return { picks: Object.fromEntries(picked), at: (at?.[0] as CandidacyPlace | undefined) ?? start }
      },
      spread: ({ picks, at: place }) => {
        const flat = flow.questions.map(({ id }) => [id, picks[id] ?? []] as const)
        const isFresh = place === first && flat.every(([, picked]) => picked.length === 0)
        return { ...Object.fromEntries(flat), at: place === 'result' || isFresh ? [] : [place] }
      },
    },
  })
}

const defined = new WeakMap<CandidacyFlow, Address<CandidacyStand, string>>()

/** The quiz's address by its questions. The answers are about health, so no server sees them. */
export function candidacyAddress(flow: CandidacyFlow): Address<CandidacyStand, string> {
  const known = defined.get(flow)
  if (known) return known
  const address = defineCandidacy(flow)
  defined.set(flow, address)
  return address
}

/** Reads the quiz's own text, of today or of a former quiz: a link's fragment, or what is kept. Never throws. */
export function parseCandidacy(flow: CandidacyFlow, text: AddressInput): CandidacyState {
  const { pairs, lost } = renewQuiz(flow.former, text)
  const { answers, problems, unknown } = candidacyAddress(flow).parse(new URLSearchParams(pairs))
  const bad = problems.map(({ field }) => field as CandidacyQuestionId)
  return {
    ...answers,
    problems: flow.questions.map(({ id }) => id).filter(id => lost.has(id) || bad.includes(id)),
    linkProblems: [...new Set([...lost.values(), ...problems.map(({ message }) => message)])],
    unknown,
  }
}

/** Writes that text, without "#": names sorted, the result as the place that needs no name. Empty for a fresh start. */
export const printCandidacy = (flow: CandidacyFlow, { picks, at }: CandidacyStand): string =>
  candidacyAddress(flow).query({ picks, at })
