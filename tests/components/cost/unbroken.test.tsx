// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Unbroken } from '@/components/cost/unbroken'

test('a sum in which the same range stands twice leaves nothing behind when it changes', () => {
  const { container, rerender } = render(<Unbroken text="$2,000–$4,000 + nothing = $2,000–$4,000" />)
  for (const text of ['$2,000–$4,000 + 3 × $500–$1,000 = $3,500–$7,000', '$2,000–$4,000', '$1–$2 or $1–$2', 'none']) {
    rerender(<Unbroken text={text} />)
    expect(container.textContent).toBe(text)
  }
})
