// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { TouchUpBands } from '@/components/longevity/touch-up-bands'
import { sources } from '@/content/evidence/sources'
import { touchUpSayings } from '@/lib/longevity/touch-up-range'
import { printValue } from '@/lib/value/print-value'

afterEach(cleanup)

describe('the bands of the touch-up', () => {
  test('give each source that names years a row with them', () => {
    const { container } = render(<TouchUpBands />)
    for (const { source, years } of touchUpSayings()) {
      expect(container.textContent).toContain(sources[source].shortName)
      expect(container.textContent).toContain(printValue(years))
    }
  })

  test('keep vague words as words and draw no mark for them', () => {
    const { container } = render(<TouchUpBands />)
    expect(container.textContent).toContain('“every few years”')
  })

  test('say in words what the axis shows', () => {
    render(<TouchUpBands />)
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/^Years until the first touch-up\. .+months\.$/)
  })
})
