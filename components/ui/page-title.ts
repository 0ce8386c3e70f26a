import { errorTitle } from '@/lib/format/error-title'

/*
 * The title in the browser's tab. The browser writes it into its list of visits, so it may name the step that the reader
 * is at and say that something is wrong, and never what was answered or what came of it.
 */
let drawn: string | undefined
let step = ''
const problems = new Set<Element>()

/** The title as the server drew it. The framework writes it once more while the page wakes. */
function readDrawn(): string {
  const title = document.title
  new MutationObserver(() => {
    if (document.title === title) write()
  }).observe(document.head, { childList: true, subtree: true, characterData: true })
  return title
}

function write(): void {
  drawn ??= readDrawn()
  const page = drawn.replace(errorTitle(''), '')
  const named = step ? `${step} – ${page}` : page
  const title = problems.size > 0 ? errorTitle(named) : named
  if (document.title !== title) document.title = title
}

/** Puts the name of a page's step before the page's own. */
export function titleStep(name: string): void {
  step = name
  write()
}

/** The ref of what says that something is wrong with a field: while it stands, the title begins with that. */
export function tellInTitle(problem: Element | null): (() => void) | undefined {
  if (!problem) return undefined
  problems.add(problem)
  write()
  return () => {
    problems.delete(problem)
    write()
  }
}
