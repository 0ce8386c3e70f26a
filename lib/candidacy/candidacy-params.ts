import type { CandidacyQuestionId } from '@/content/candidacy/candidacy-questions'
import type { CandidacyFlow, CandidacyPicks, FlowQuestion } from './candidacy-flow'

/** Where in the quiz the reader stands: a question, the check of all answers, or the result. */
export type CandidacyPlace = CandidacyQuestionId | 'check' | 'result'

export type CandidacyState = {
  picks: CandidacyPicks
  at: CandidacyPlace
  /** Questions whose answer in the address made no sense. It was left out; the rest was kept. */
  problems: readonly CandidacyQuestionId[]
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** One question's answers out of the address, in the order of the table; `bad` if anything had to be left out. */
function readPicks(question: FlowQuestion, value: string): { picked: readonly string[]; bad: boolean } {
  const asked = value.split(',')
  const known = question.answers.map(answer => answer.id).filter(id => asked.includes(id))
  const picked = question.many
    ? known.filter(id => id !== 'none' || known.length === 1)
    : asked.length === 1
      ? known
      : []
  return { picked, bad: picked.length !== new Set(asked).size }
}

/**
 * Reads the quiz's own text: a link's fragment, or what the page remembers. Unknown names are dropped, a name given twice counts
 * once, answers that make no sense are left out and named in `problems`. Never throws, whatever it is given.
 */
export function parseCandidacy(flow: CandidacyFlow, fragment: string): CandidacyState {
  const given = new Map<string, string>()
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const cut = part.indexOf('=')
    const name = decode(cut < 0 ? part : part.slice(0, cut))
    if (!given.has(name)) given.set(name, cut < 0 ? '' : decode(part.slice(cut + 1)))
  }
  const picks: Record<string, readonly string[]> = {}
  const problems: CandidacyQuestionId[] = []
  for (const question of flow.questions) {
    const value = given.get(question.id)
    if (value === undefined) continue
    const { picked, bad } = readPicks(question, value)
    if (picked.length > 0) picks[question.id] = picked
    if (bad) problems.push(question.id)
  }
  return { picks, at: placeOf(flow, given.get('at'), Object.keys(picks).length > 0), problems }
}

function placeOf(flow: CandidacyFlow, at: string | undefined, answered: boolean): CandidacyPlace {
  const question = flow.questions.find(({ id }) => id === at)
  if (question) return question.id
  if (at === 'check') return 'check'
  return answered ? 'result' : (flow.questions[0]?.id ?? 'result')
}

/** Writes the fragment, without "#": names sorted, the result as the place that needs no name. Empty for a fresh start. */
export function printCandidacy(flow: CandidacyFlow, { picks, at }: Pick<CandidacyState, 'picks' | 'at'>): string {
  const parts = flow.questions.flatMap(({ id }) => (picks[id]?.length ? [`${id}=${picks[id].join(',')}`] : []))
  const fresh = parts.length === 0 && at === flow.questions[0]?.id
  if (at !== 'result' && !fresh) parts.push(`at=${at}`)
  return parts.sort().join('&')
}
