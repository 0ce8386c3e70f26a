/**
 * A hundred changes, one every 45 ms, over all that can be changed. Then the tool is alive and shows the last of them, and
 * so does its address. Tells how long the changes took.
 */
export async function hundredChanges({ awake, wait, until, all, set, mustBeAlive, addressSaysIt }) {
  await awake()
  const kinds = 'select, input:not([type="hidden"]):not([type="file"]):not([type="submit"]), textarea'
  /** Changes a field, and returns how to tell whether it shows that. */
  const change = (field, turn) => {
    const shown = () => (field.isConnected || !field.id ? field : (document.getElementById(field.id) ?? field))
    if (field.type === 'radio' || field.type === 'checkbox') {
      const wanted = field.type === 'radio' || !field.checked
      field.click()
      return () => shown().checked === wanted
    }
    if (field instanceof HTMLSelectElement) {
      field.selectedIndex = turn % field.options.length
      const wanted = field.value
      field.dispatchEvent(new Event('change', { bubbles: true }))
      return () => shown().value === wanted
    }
    const least = Number(field.min || 0)
    const value =
      field.type === 'date'
        ? `2027-0${1 + (turn % 9)}-1${turn % 10}`
        : field.type === 'range'
          ? String(Math.min(Number(field.max || 100), least + (turn % 10) * Number(field.step || 1)))
          : String(turn)
    set(field, value)
    return () => shown().value === value
  }
  const started = performance.now()
  const isShown = []
  const last = []
  for (let turn = 0; turn < 100; turn++) {
    await wait(Math.max(0, started + turn * 45 - performance.now()))
    const fields = all(kinds).filter(field => field.closest('[data-widget]') && !field.disabled)
    if (fields.length === 0) throw new Error('the tool has no field')
    const field = fields[(turn * 7) % fields.length]
    last.unshift(field.name || field.id)
    isShown.unshift(change(field, turn))
  }
  const took = performance.now() - started
  // WebKit counts over ten seconds. On a machine with nothing else to do it is less than five.
  if (took > 10_000) throw new Error(`a hundred changes took ${(took / 1000).toFixed(1)} s`)
  await wait(1_500)
  mustBeAlive('after a hundred changes')
  await until(isShown[0], `the last change, of ${last[0]}, to be shown`)
  await addressSaysIt()
  return `${(took / 1000).toFixed(1)} s for the changes`
}
