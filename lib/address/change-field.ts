import type { AddressProblem } from './read-address'

/** The answers of a tool, and what is wrong with the texts that were given last. */
type Answered<Answers, Field> = { answers: Answers; problems: readonly AddressProblem<Field>[] }

/**
 * One field of a tool anew, from its text as the control or the address gives it. A text that cannot be read is told
 * and changes no answer; what was told of the other fields stays. `parse` and `query` are the tool's own.
 */
export function changeField<Answers, Field extends string>(
  { answers, problems }: Answered<Answers, Field>,
  field: Field,
  text: string,
  parse: (address: URLSearchParams) => Answered<Answers, Field>,
  query: (answers: Answers) => string,
): Answered<Answers, Field> {
  const address = new URLSearchParams(query(answers))
  address.set(field, text)
  const next = parse(address)
  const others = problems.filter(problem => problem.field !== field)
  return { answers: next.problems.length > 0 ? answers : next.answers, problems: [...others, ...next.problems] }
}
