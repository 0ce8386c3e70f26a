import type { CandidacyQuestionId } from '@/content/candidacy/candidacy-questions'
import { type FormerQuiz, formerQuiz } from '@/content/candidacy/former-quiz'
import { type AddressInput, mendedPairsOf } from '@/lib/address/read-address'

type Texts = ReadonlyMap<string, string>
/** A question of today with what a former text says of it; no answer where it says none. `message`: what was lost. */
type Renewed = { id: CandidacyQuestionId; to: readonly string[]; message?: string | undefined }

const listed = (text: string | undefined) => text?.split(',') ?? []
/** What former answers have become; `undefined` for one that the table does not know. */
const saidBy = (said: Readonly<Record<string, string>>, answers: readonly string[]) =>
  answers.map(answer => (Object.hasOwn(said, answer) ? said[answer] : undefined))
const known = (said: readonly (string | undefined)[]) => [...new Set(said.flatMap(one => one ?? []))]

/** An answer that hangs on the answer to a question which is gone. Without that one nothing is taken for granted. */
const renewPairs = ({ pairs }: FormerQuiz, texts: Texts, isFormer: boolean): Renewed[] =>
  pairs
    .filter(({ id, gone }) => isFormer || gone.some(one => listed(texts.get(id)).includes(one)))
    .map(({ id, with: second, by, message }) => {
      const answers = by[texts.get(second) ?? '']
      const to = known(saidBy(answers ?? {}, listed(texts.get(id))))
      return { id, to, message: texts.has(id) && to.length === 0 ? message : undefined }
    })

/**
 * Answers to several questions that are one today. Where one of these was not answered, what is known stays beside "not
 * sure"; where nothing that was said holds anything up, the question is open again.
 */
const renewGathered = ({ gathered }: FormerQuiz, texts: Texts, isFormer: boolean): Renewed[] =>
  gathered
    .filter(({ id, from }) => isFormer && (id in from || !texts.has(id)))
    .filter(({ from }) => Object.keys(from).some(name => texts.has(name)))
    .map(({ id, from, message }) => {
      const told = Object.entries(from).map(([name, said]) => saidBy(said, listed(texts.get(name))))
      const isWhole = told.every(said => said.length > 0 && !said.includes(undefined))
      const picked = known(told.flat()).filter(said => said !== 'none')
      if (isWhole) return { id, to: picked.length > 0 ? picked : ['none'] }
      return { id, to: picked.length > 0 ? [...new Set([...picked, 'not-sure'])] : [], message }
    })

/** Answers that have no single place any more. */
const renewAnswers = ({ answers }: FormerQuiz, texts: Texts): Renewed[] =>
  answers
    .filter(({ id, answer }) => texts.get(id) === answer)
    .flatMap(({ id, to, message }) => [
      { id, to: [], message },
      ...(to && !texts.has(to[0]) ? [{ id: to[0], to: [to[1]] }] : []),
    ])

/** What there is to change, told by the look, with which the quiz once began. */
function renewChange({ changes }: FormerQuiz, texts: Texts): Renewed[] {
  const looks = listed(texts.get('pattern'))
  const isSaid = listed(texts.get('change')).some(answer => Object.values(changes).includes(answer))
  if (looks.length === 0 || isSaid) return []
  return [
    { id: 'change', to: known(saidBy(changes, looks)) },
    { id: 'pattern', to: looks.filter(look => look !== 'own-smp' && look !== 'none') },
  ]
}

/** Names of questions that are none today. */
export const formerNames = ({ pairs, gathered }: FormerQuiz): readonly string[] => [
  ...pairs.map(({ with: second }) => second),
  ...gathered.flatMap(({ id, from }) => Object.keys(from).filter(name => name !== id)),
]

/**
 * A text of the quiz as it once was, told in today's questions and answers: a link, an entry of the history, a plan that
 * was kept. What it lost is told by question, in words. A text of today's quiz comes back as it is.
 */
export function renewQuiz(former: FormerQuiz | undefined, input: AddressInput) {
  const pairs = mendedPairsOf(input)
  const texts = new Map(pairs.toReversed().filter(([, text]) => text.trim() !== ''))
  const isFormer = former !== undefined && formerNames(former).some(name => texts.has(name))
  const renewed = former
    ? [renewPairs, renewGathered, renewAnswers, renewChange].flatMap(renew => renew(former, texts, isFormer))
    : []
  const today = new Map(renewed.map(({ id, to }) => [id as string, to.join()]))
  const gone = new Set([...today.keys(), ...(former ? formerNames(former) : [])])
  return {
    pairs: [...pairs.filter(([name]) => !gone.has(name)), ...[...today].filter(([, text]) => text !== '')].map(
      ([name, text]): [string, string] => [name, text],
    ),
    lost: new Map(renewed.flatMap(({ id, message }) => (message ? [[id, message] as const] : []))),
  }
}

const gone = new Set(formerNames(formerQuiz))

/** The same for a room that is handed the quiz's text and does not know its answers. It meets no half of a former quiz. */
export const renewHanded = (input: AddressInput): AddressInput =>
  mendedPairsOf(input).some(([name]) => gone.has(name))
    ? new URLSearchParams(renewQuiz(formerQuiz, input).pairs)
    : input
