// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { Picture as GuidePicture } from '@/components/articles/article-components'
import { Picture } from '@/components/scalp/picture'
import { pictures, type PictureId } from '@/content/scalp/pictures'

const ids = Object.keys(pictures) as PictureId[]

afterEach(cleanup)

describe('a picture on the page', () => {
  test.each(ids)('%s says what is seen once, who drew it, who says so, and all of it in words', id => {
    render(<Picture id={id} />)
    const figure = screen.getByRole('figure')
    const [first, ...others] = within(figure)
      .getAllByRole('img')
      .filter(node => node.tagName === 'IMG')
    expect(first?.getAttribute('alt')).toBe(pictures[id].alt)
    // Of a drawing for light and one for dark the page shows one, so each says the same.
    expect(others.map(image => image.getAttribute('alt'))).toEqual(others.map(() => pictures[id].alt))
    expect(others.length).toBeLessThanOrEqual('dark' in pictures[id] ? 1 : 0)
    expect(figure.textContent).toContain('A drawing made by a program. Not a photograph.')
    expect(figure.textContent).toContain('Who says so')
    expect(within(figure).getByText('The picture in words').closest('details')).not.toBeNull()
    expect(figure.textContent).not.toMatch(/[{}]/)
  })

  test('the dark file is for dark screens alone, so that paper gets the light one', () => {
    render(<Picture id="norwood-stages" />)
    const figure = screen.getByRole('figure')
    const [light, dark] = figure.querySelectorAll('img')
    expect(light?.getAttribute('src')).toBe('/pictures/norwood-stages-light.svg#p1')
    expect(light?.className).toContain('drawn-light')
    expect(light?.getAttribute('loading'), 'it is there when paper asks for it').toBeNull()
    expect(dark?.getAttribute('src')).toBe('/pictures/norwood-stages-dark.svg#p1')
    expect(dark?.className).toContain('drawn-dark')
    expect(dark?.getAttribute('loading'), 'a light page never fetches it').toBe('lazy')
  })

  test('skin seen close has one file for every page', () => {
    render(<Picture id="ink-too-deep" />)
    const figure = screen.getByRole('figure')
    const files = [...figure.querySelectorAll('img')].map(image => image.getAttribute('src'))
    expect(files).toEqual(['/pictures/ink-too-deep.svg#p1', '/pictures/ink-too-deep.svg#p2'])
  })

  test('a guide that names no picture of the table stops the build', () => {
    expect(() => render(<GuidePicture id="no-such" />)).toThrow(/is no picture/)
  })
})
