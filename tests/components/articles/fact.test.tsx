// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Fact } from '@/components/articles/fact'
import { Note } from '@/components/articles/note'
import { WhoSaysPanels } from '@/components/articles/who-says-panels'
import { sources } from '@/content/evidence/sources'
import { fullName } from '@/lib/evidence/source-name'
import { claimText } from '@/lib/evidence/claim'
import { panelId } from '@/lib/articles/fact-group'

afterEach(cleanup)

describe('a fact in prose', () => {
  it('prints the figure of its table', () => {
    const { container } = render(
      <p>
        It takes <Fact id="sessions.count.s0" />.
      </p>,
    )
    expect(container.textContent).toBe('It takes 2–3 sessions.')
  })

  it('opens its panel by a button with a name, and needs no handler for it', () => {
    render(
      <p>
        <Fact id="pigment-goes-into-the-dermis">the dermis</Fact>
      </p>,
    )
    const button = screen.getByRole('button', { name: 'Who says so: the dermis' })
    expect(button.getAttribute('popovertarget')).toBe(panelId('pigment-goes-into-the-dermis'))
    expect(button.closest('label')?.textContent).toBe('the dermis')
  })

  it.each([
    ['the dermis', 'the dermis'],
    ['the blog would wait 7 to 14 days between two of them', '7 to 14 days'],
    ['the years after which it fades', 'which it fades'],
    ['it costs up to $500 for each of them', '$500'],
  ])('underlines the figure and not the clause: %s', (words, marked) => {
    const { container } = render(<Fact id="pigment-goes-into-the-dermis">{words}</Fact>)
    expect(container.textContent).toBe(words)
    expect(container.querySelector('label > span')?.textContent).toBe(marked)
  })

  it('has words for the whole label, so that a click anywhere on them opens it', () => {
    const { container } = render(<Fact id="sessions.count.s0" />)
    expect(container.querySelector('label > button')).not.toBeNull()
  })
})

describe('the panel of a fact', () => {
  it('is a native popover that says who, what they sell and where', () => {
    const { container } = render(<WhoSaysPanels uses={[{ id: 'sessions.count.s3', quiet: false }]} />)
    const panel = container.firstElementChild
    expect(panel?.getAttribute('popover')).toBe('auto')
    expect(panel?.id).toBe(panelId('sessions.count.s3'))
    expect(screen.getAllByText(sources.S3.sells).length).toBeGreaterThan(0)
    const links = screen.getAllByRole('link', { hidden: true }).map(link => link.getAttribute('href'))
    expect(links).toContain('/sources/S3#sessions.count.s3')
  })

  it('shows those who contradict it', () => {
    render(<WhoSaysPanels uses={[{ id: 'pigment-goes-into-the-dermis', words: 'the dermis', quiet: false }]} />)
    expect(screen.getByText('Contradicts it')).toBeDefined()
    expect(screen.getByText(`${claimText('technique.depth-epidermal.s4')}.`)).toBeDefined()
  })

  it('shows the sides of a disagreement', () => {
    render(<WhoSaysPanels uses={[{ id: 'C05', words: 'They differ', quiet: false }]} />)
    expect(screen.getByText(fullName(sources.S1))).toBeDefined()
    expect(screen.getByText(fullName(sources.S4))).toBeDefined()
    expect(screen.queryByText('Says so')).toBeNull()
  })

  it('marks a fact from outside and counts nobody among the five', () => {
    const { container } = render(
      <WhoSaysPanels uses={[{ id: 'outside.c12-keloid', words: 'skin doctors', quiet: false }]} />,
    )
    expect(screen.getAllByText('Outside the five sources')).toHaveLength(1)
    for (const { name } of Object.values(sources)) expect(container.textContent).not.toContain(name)
  })

  it('can be closed from inside', () => {
    render(<WhoSaysPanels uses={[{ id: 'C05', words: 'They differ', quiet: false }]} />)
    const close = screen.getByRole('button', { name: 'Close', hidden: true })
    expect(close.getAttribute('popovertargetaction')).toBe('hide')
  })
})

describe('a note', () => {
  it('opens with the figure and says in words what its dots show', () => {
    const { container } = render(<Note id="sessions.count.s0" />)
    expect(container.textContent).toMatch(/^2–3 sessions/)
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain(sources.S0.shortName)
  })

  it('has no dots for a fact from outside', () => {
    const { container } = render(<Note id="outside.c12-keloid" words="skin doctors" />)
    expect(container.textContent).toMatch(/^Skin doctors/)
    expect(container.querySelectorAll('circle')).toHaveLength(0)
  })
})
