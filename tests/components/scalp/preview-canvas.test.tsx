// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { PreviewCanvas } from '@/components/scalp/preview-canvas'

const draw = (state: { isPainted?: boolean; hasFailed?: boolean; isStillTrue?: boolean }) => {
  const handlers = {} as Parameters<typeof PreviewCanvas>[0]['handlers']
  const { isPainted = false, hasFailed = false, isStillTrue = true } = state
  render(
    <PreviewCanvas
      canvas={createRef<HTMLCanvasElement>()}
      isPainted={isPainted}
      hasFailed={hasFailed}
      isStillTrue={isStillTrue}
      show="wipe"
      alt="A head in dots."
      still={<img src="/still.png" alt="" />}
      handlers={handlers}
      onRetry={vi.fn()}
    />,
  )
  return document.querySelector('figure')
}

afterEach(cleanup)

describe('the picture of the visualiser', () => {
  it('is the still one, with its labels, as long as nothing else was set', () => {
    expect(draw({})?.dataset).toMatchObject({ state: 'loading', still: 'true' })
    expect(screen.getByText('Before')).toBeTruthy()
  })

  it('is pale and without labels while a picture of other settings is on its way', () => {
    expect(draw({ isStillTrue: false })?.dataset).toMatchObject({ state: 'loading', still: 'other' })
    expect(screen.queryByText('Before')).toBeNull()
  })

  it('has its labels once it is painted', () => {
    expect(draw({ isStillTrue: false, isPainted: true })?.dataset.state).toBe('ready')
    expect(screen.getByText('Before')).toBeTruthy()
  })

  it('says what is seen when it cannot be painted', () => {
    draw({ hasFailed: true })
    expect(screen.getByRole('alert').textContent).toContain('so the one below stands still.')
    cleanup()
    draw({ hasFailed: true, isStillTrue: false })
    expect(screen.getByRole('alert').textContent).toContain('so the pale one below shows other settings.')
  })
})
