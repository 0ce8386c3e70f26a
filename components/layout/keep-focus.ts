/** How long a press may take to draw what it came to, in ms: a late part is fetched by then, and a hand is slower. */
const settleMs = 150
const headings = 'h1, h2, h3, h4, legend, summary'

const isSeen = (element: Element) => element.isConnected && element.checkVisibility()
/** The parts of the page that an element stands in, the nearest first. */
function homesOf(element: Element): Element[] {
  const home = element.parentElement
  return home && home !== document.body ? [home, ...homesOf(home)] : []
}

/**
 * A control that goes away when it is pressed would drop a keyboard and a screen reader to the start of the page. Where
 * nothing else has taken the focus by then, the heading of the part in which the control stood does.
 */
export function keepFocus(): void {
  document.addEventListener('click', ({ target }) => {
    const pressed = document.activeElement
    if (!pressed || !(target instanceof Node) || !pressed.contains(target)) return
    const homes = homesOf(pressed)
    setTimeout(() => {
      if (document.activeElement !== document.body || isSeen(pressed)) return
      for (const home of homes.filter(isSeen)) {
        const heading = [...home.querySelectorAll<HTMLElement>(headings)].find(isSeen)
        if (!heading) continue
        if (heading.tabIndex < 0) heading.tabIndex = -1
        return heading.focus({ preventScroll: true })
      }
    }, settleMs)
  })
}
