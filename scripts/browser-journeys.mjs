import { hundredChanges } from './hundred-changes.mjs'
import { photoJourney } from './photo-journey.mjs'

/* Each runs in the page, as text, with the tools of `page-tools.mjs`: nothing else is there. */

async function home({ until, all }) {
  await until(() => all('main h1').length === 1, 'the heading')
  const broken = all('main img').filter(image => image.complete && image.naturalWidth === 0)
  if (broken.length) throw new Error(`a picture is broken: ${broken[0].src}`)
}

async function quiz({ until, awake, all }) {
  await awake()
  const root = await until(() => document.querySelector('[data-widget="candidacy"][data-at]'), 'the quiz')
  for (let steps = 0; root.dataset.at !== 'result'; steps++) {
    if (steps > 60) throw new Error('the quiz has no end')
    const at = root.dataset.at
    const answers = all(`[data-question="${at}"] input`)
    if (!answers.some(({ checked }) => checked)) answers.at(-1).click()
    const isOn = ({ textContent }) => /^(Continue|Show my result)$/.test(textContent)
    const on = await until(() => all('button').find(isOn), 'the way on')
    on.click()
    await until(() => root.dataset.at !== at, `the question after ${at}`)
  }
  await until(() => root.dataset.at === 'result', 'the result')
  await until(() => all('[data-verdict]').length > 0, 'a verdict')
}

/** From end to end and back, twice, one step at a time. */
async function sweep({ awake, wait, all, set, mustBeAlive, addressSaysIt }) {
  await awake()
  const sliders = all('input[type="range"]')
  if (sliders.length === 0) throw new Error('there is no slider')
  for (const slider of sliders) {
    const [least, most] = [Number(slider.min || 0), Number(slider.max || 100)]
    const step = Number(slider.step) > 0 ? Number(slider.step) : 1
    const steps = Math.min(60, Math.round((most - least) / step))
    for (let round = 0; round < 2; round++) {
      for (let at = 0; at <= 2 * steps; at++) {
        const share = at <= steps ? at / steps : 2 - at / steps
        set(slider, String(least + Math.round((share * (most - least)) / step) * step))
        await wait(12)
      }
      mustBeAlive(`after sweeping ${slider.name || slider.id} ${round + 1} times`)
      if (Number(slider.value) !== least) throw new Error(`${slider.name || slider.id} does not show where it was left`)
    }
  }
  await wait(1_500)
  await addressSaysIt()
}

/** Types a day into the first field for one, and waits for its year in the answer. */
async function day({ awake, until, all, set, main }) {
  await awake()
  const field = await until(
    () => all('[data-widget] input').find(({ name, type }) => name === 'start' || type === 'date'),
    'a field for a day',
  )
  set(field, '2027-01-04')
  await until(() => /4 Jan(uary 2027)?\b/.test(main()), 'the day in the answer')
}

async function ticks({ awake, until, all, mustBeAlive }) {
  await awake()
  const boxes = await until(() => {
    const found = all('[data-widget] input[type="checkbox"], [data-widget] input[type="radio"], [data-widget] select')
    return found.length > 3 && found
  }, 'things to tick')
  for (const box of boxes.slice(0, 4)) {
    if (box instanceof HTMLSelectElement) continue
    const before = box.checked
    box.click()
    if (box.type === 'checkbox' && box.checked === before) throw new Error('a tick does not stay')
  }
  mustBeAlive('after ticking')
}

async function preview({ awake, until }) {
  await awake()
  await until(() => document.querySelector('[data-state="ready"]'), 'the picture', 40_000)
}

async function writePlan({ awake, until, all, press, set, wait }) {
  await awake()
  const notes = await until(() => all('textarea')[0], 'the notes')
  set(notes, 'Ask about the needles.')
  await wait(300)
  await press('Keep it on this device')
  await wait(1000)
}

async function readPlan({ awake, until, all }) {
  await awake()
  await until(() => all('textarea')[0]?.value === 'Ask about the needles.', 'the notes after coming back')
}

/**
 * Each journey: what it is, the address it starts from, and what is done in the page.
 *
 * @param {readonly { path: string, hasSlider: boolean }[]} tools every page that a tool works on
 */
export const journeysThrough = tools => [
  ['the start page', '/', home],
  ['the quiz, to a result', '/candidacy', quiz],
  ['a day on the timeline', '/timeline', day],
  ['a day of aftercare', '/aftercare', day],
  ['ticks for a practitioner', '/practitioner', ticks],
  ['the preview', '/preview', preview],
  ['your own photo: pins, dots, undo, a file', '/photo', photoJourney],
  ['notes in the plan', '/plan', writePlan],
  ['the notes again', '/plan', readPlan],
  ...tools
    .filter(({ hasSlider }) => hasSlider)
    .map(({ path }) => [`two sweeps of each slider on ${path}`, path, sweep]),
  // Before a photo is chosen there is nothing to change.
  ...tools
    .filter(({ path }) => !path.startsWith('/photo'))
    .map(({ path }) => [`a hundred changes on ${path}`, path, hundredChanges]),
]
