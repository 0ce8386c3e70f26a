import type { Address, Asked } from '@/lib/address/define-address'

/**
 * What the reader picked or typed before the script ran: the form's own state, laid over the query that it was drawn
 * from. A slow phone must not lose a tap.
 */
export function earlyAnswers(form: HTMLFormElement | null, query: string): URLSearchParams {
  const address = new URLSearchParams(query)
  const given = form ? [...new FormData(form)].map(([name, text]) => [name, String(text)] as const) : []
  for (const [name] of given) address.delete(name)
  for (const [name, text] of given) address.append(name, text)
  return address
}

/** Boxes come in the order in which they stand on the page, whatever the order of the address: what is ticked is a set. */
const asTold = (form: HTMLFormElement | null, name: string, text: string | null): string | null => {
  const areBoxes = form?.querySelector(`input[type="checkbox"][name="${name}"]`)
  return text && areBoxes ? text.split(',').sort().join() : text
}

/**
 * What the form of a widget says otherwise than it was drawn, laid over what is so by now (`base`). `null`: nothing.
 * It stands apart from `useAddress`, since answers that no server may see have no such form.
 */
export const earlyIn =
  (widget: string) =>
  <Answers, Field extends string>(
    address: Address<Answers, Field>,
    drawn: Asked<Answers, Field>,
    base: Asked<Answers, Field>,
  ): Asked<Answers, Field> | null => {
    const form = document.querySelector<HTMLFormElement>(`[data-widget="${widget}"] form`)
    const before = new URLSearchParams(address.query(drawn.answers))
    const early = address.parse(earlyAnswers(form, before.toString()))
    const after = new URLSearchParams(address.query(early.answers))
    const bad = early.problems.map(({ field }) => field)
    const isNews = (name: string) => asTold(form, name, before.get(name)) !== asTold(form, name, after.get(name))
    const news = address.names.filter(name => isNews(name) && !bad.includes(name))
    const typed = early.problems.filter(({ field, given }) =>
      drawn.problems.every(problem => problem.field !== field || problem.given !== given),
    )
    if (news.length + typed.length === 0) return null
    const taken = news.reduce((asked, name) => address.change(asked, name, after.get(name) ?? ''), base)
    return typed.reduce((asked, { field, given }) => address.change(asked, field, given), taken)
  }
