/**
 * What a journey may use in the page. It runs there, as text, so it uses nothing from outside itself.
 */
export function pageTools() {
  const wait = ms => new Promise(resolve => setTimeout(resolve, ms))
  const until = async (test, what, ms = 20_000) => {
    for (const end = Date.now() + ms; Date.now() < end; await wait(50)) {
      const found = test()
      if (found) return found
    }
    throw new Error(`waited in vain for ${what}`)
  }
  const widget = () => document.querySelector('[data-widget]')
  /** React marks the elements that it has taken over. */
  const awake = () => until(() => Object.keys(widget() ?? {}).some(key => key.startsWith('__reactFiber')), 'the tool')
  const seen = element => element.getClientRects().length > 0
  const all = selector => [...document.querySelectorAll(selector)].filter(seen)
  const button = name => all('button, a').find(({ textContent }) => textContent.trim() === name)
  const press = async name => (await until(() => button(name), `"${name}"`)).click()
  /** Types as a browser does and leaves the field: React listens to the value's own setter. */
  const set = (field, value) => {
    const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
    Object.getOwnPropertyDescriptor(kind.prototype, 'value').set.call(field, value)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  }
  const isAlive = () => widget() !== null && !/could not be drawn|went wrong/i.test(document.body.innerText)
  const mustBeAlive = when => {
    if (!isAlive()) throw new Error(`the tool is gone ${when}: ${document.body.innerText.slice(0, 80)}`)
  }
  const main = () => document.querySelector('main').innerText
  /**
   * Where a tool's answers stand in the address, the server draws from that address the form that is shown. What could not
   * be read stands beside its message and in no address.
   */
  const addressSaysIt = async () => {
    const formOf = page => page.querySelector(`main form[action="${location.pathname}"]`)
    if (!formOf(document)) return
    const bad = [...formOf(document).elements].filter(field => field.ariaInvalid === 'true').map(({ name }) => name)
    const isSaid = ([name, value]) => value !== '' && !bad.includes(name)
    const answers = page => JSON.stringify([...new FormData(formOf(page))].filter(isSaid).sort())
    const drawn = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
    const [said, shown] = [answers(drawn), answers(document)]
    if (said !== shown) throw new Error(`${location.search} says ${said}, the page ${shown}`)
  }
  return { wait, until, awake, all, press, set, isAlive, mustBeAlive, addressSaysIt, main }
}
