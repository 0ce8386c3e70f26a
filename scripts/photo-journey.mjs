/**
 * Chooses a photo, puts five pins where they stand, waits for dots, takes one pin back and saves the picture.
 * Like every journey it runs in the page, as text.
 */
export async function photoJourney({ awake, until, all, press }) {
  await awake()
  const drawn = Object.assign(document.createElement('canvas'), { width: 600, height: 800 })
  const context = drawn.getContext('2d')
  context.fillStyle = '#d9b294'
  context.fillRect(0, 0, 600, 800)
  const jpeg = await new Promise(made => drawn.toBlob(made, 'image/jpeg', 0.95))
  const chosen = new DataTransfer()
  chosen.items.add(new File([jpeg], 'photo.jpg', { type: 'image/jpeg' }))
  const field = document.querySelector('#photo-file')
  field.files = chosen.files
  field.dispatchEvent(new Event('change', { bubbles: true }))
  const grip = id => until(() => document.querySelector(`[data-grip="${id}"]`), `the pin ${id}`, 30_000)
  const dark = () => {
    const canvas = document.querySelector('.photo-canvas')
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
    return data.reduce((sum, byte, i) => sum + (i % 4 === 0 && byte < 150 ? 1 : 0), 0)
  }
  await grip('nose')
  document.querySelector('[name="photo-outline"]').click()
  for (const id of ['pupil-left', 'pupil-right', 'nose', 'mouth-left', 'chin']) {
    const pin = await grip(id)
    pin.focus()
    pin.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  }
  const dots = await until(() => dark() > 200 && dark(), 'dots on the photo', 40_000)
  document.querySelector('input[name="preview-session"][value="1"]').click()
  await until(() => dark() < dots * 0.8, 'fewer dots after one session')
  dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, cancelable: true }))
  await until(() => dark() > dots * 0.9, 'the dots again after Ctrl+Z')
  let saved
  const make = URL.createObjectURL
  URL.createObjectURL = file => {
    saved = file
    return make.call(URL, file)
  }
  await press('Save as a picture')
  await until(() => saved, 'the file', 30_000)
  URL.createObjectURL = make
  const [first, second] = new Uint8Array(await saved.arrayBuffer())
  if (first !== 0xff || second !== 0xd8) throw new Error('the file is no JPEG')
  await press('Close the photo')
  await until(() => all('.photo-canvas').length === 0, 'the photo to be gone')
  return `${dots} dark pixels`
}
