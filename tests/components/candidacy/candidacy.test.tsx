// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Candidacy } from '@/components/candidacy/candidacy'
import { MapResults } from '@/components/candidacy/map-results'
import { forgetEntries, recall } from '@/components/ui/page-memory'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { candidacyRules } from '@/content/candidacy/candidacy-rules'
import { candidacyVerdicts } from '@/content/candidacy/candidacy-verdicts'
import { candidacyFlow, picksOf } from '@/lib/candidacy/candidacy-flow'
import { printCandidacy } from '@/lib/candidacy/candidacy-address'
import { cleanNorwood6 } from '../../examples/candidacy.examples'

const linkTo = (answers: Parameters<typeof picksOf>[0], at: 'check' | 'result') =>
  `/candidacy#${printCandidacy(candidacyFlow, { picks: picksOf(answers), at })}`
const place = () => document.querySelector('[data-widget="candidacy"]')?.getAttribute('data-at')

beforeEach(() => {
  window.scrollTo = () => {}
  history.replaceState(null, '', '/candidacy')
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  document.body.innerHTML = ''
  window.name = ''
})

describe('the page as the server sends it', () => {
  const markup = renderToStaticMarkup(<Candidacy />)
  const page = new DOMParser().parseFromString(markup, 'text/html')

  it('holds every question with its answers as labelled native controls, and no form', () => {
    expect(page.querySelectorAll('form, [style]')).toHaveLength(0)
    for (const { id, ask, answers } of candidacyQuestions) {
      const group = page.querySelector(`fieldset[data-question="${id}"]`)
      expect(group?.querySelector('legend')?.textContent).toBe(ask)
      for (const answer of answers) {
        const input = group?.querySelector(`input[name="${id}"][value="${answer.id}"]`)
        expect(input?.closest('label')?.textContent, answer.id).toContain(answer.label)
      }
    }
  })

  it('holds every verdict and every reason that the rules know, each with the way to who says so', () => {
    const map = new DOMParser().parseFromString(renderToStaticMarkup(<MapResults />), 'text/html')
    for (const { id, title } of candidacyRules) {
      const row = page.querySelector(`[data-rule="${id}"]`)
      expect(row?.textContent).toContain(title)
      const link = row?.querySelector('a[href^="/candidacy/map#reason-"]')
      const [, anchor = ''] = link?.getAttribute('href')?.split('#') ?? []
      const reason = map.querySelector(`#${anchor}`)
      expect(reason?.textContent).toContain(title)
      expect(reason?.querySelectorAll('.who li').length, id).toBeGreaterThan(0)
    }
    const result = page.querySelector('[data-part="result"]')
    for (const { title } of Object.values(candidacyVerdicts)) expect(result?.textContent).toContain(title)
  })

  it('gives no two elements the same id', () => {
    const ids = [...page.querySelectorAll('[id]')].map(element => element.id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })
})

describe('the quiz with its script', () => {
  it('starts at the first question and asks for an answer before it goes on', () => {
    render(<Candidacy />)
    expect(place()).toBe('change')
    fireEvent.click(screen.getByRole('button', { name: 'Continue' }))
    expect(place()).toBe('change')
    const question = document.querySelector('#question-change')
    expect(question?.getAttribute('aria-describedby')).toBe('change-why quiz-problem')
    expect(document.querySelector('#quiz-problem')?.textContent).toContain('Pick an answer')
    expect(screen.getByRole('alert').textContent).toContain('Pick an answer')
    fireEvent.click(screen.getByRole('checkbox', { name: /^A bald head/ }))
    expect(screen.getByRole('alert').textContent).toBe('')
    expect(question?.getAttribute('aria-describedby')).toBe('change-why')
    expect(recall('/candidacy')).toBe('at=change&change=bald')
    fireEvent.click(screen.getByRole('button', { name: 'Continue' }))
    expect(place()).toBe('pattern')
  })

  it('goes to the result after a change, with the others kept', () => {
    history.replaceState(null, '', linkTo(cleanNorwood6, 'check'))
    render(<Candidacy />)
    fireEvent.click(screen.getByRole('link', { name: 'Change: Medicines and allergies' }))
    expect(place()).toBe('medicines')
    const group = within(document.querySelector('[data-question="medicines"]') as HTMLElement)
    fireEvent.click(group.getByRole('checkbox', { name: /Hair dye/ }))
    expect((group.getByRole('checkbox', { name: /None of these/ }) as HTMLInputElement).checked).toBe(false)
    fireEvent.click(screen.getByRole('button', { name: 'Show my result' }))
    expect(place()).toBe('result')
    expect(document.activeElement?.textContent).toMatch(/because/)
    expect(recall('/candidacy')).toBe(
      printCandidacy(candidacyFlow, { picks: picksOf({ ...cleanNorwood6, medicines: ['dye'] }), at: 'result' }),
    )
  })

  it('names the wishes that would change the result, and no illness', () => {
    history.replaceState(null, '', linkTo({ ...cleanNorwood6, hair: 'longer' }, 'result'))
    render(<Candidacy />)
    const changes = screen.getByRole('region', { name: 'What would change this' })
    expect(changes.textContent).toContain('Likely a fit')
    expect(changes.textContent).toContain('“Shaved or buzzed”')
    cleanup()
    history.replaceState(null, '', linkTo({ ...cleanNorwood6, scalp: ['keloid'] }, 'result'))
    render(<Candidacy />)
    expect(screen.getByRole('region', { name: 'What would change this' }).querySelectorAll('li')).toHaveLength(0)
  })

  it('shows one price, that of the area, and none where something comes first', () => {
    for (const [answers, href] of [
      [{ ...cleanNorwood6, change: 'hairline', pattern: 'hairline' }, '/cost#area=hairline'],
      [{ ...cleanNorwood6, pattern: ['hairline', 'norwood-7'] }, '/cost'],
      [{ ...cleanNorwood6, scalp: ['keloid'] }, undefined],
    ] as const) {
      history.replaceState(null, '', linkTo(answers, 'result'))
      render(<Candidacy />)
      const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-part="result"] a[href^="/cost"]')]
      const seen = links.filter(link => !link.closest('.quiz-plain') && !link.closest('[data-verdict]'))
      expect(seen.map(link => link.getAttribute('href'))).toEqual(href ? [href] : [])
      cleanup()
    }
  })

  it('passes over questions that concern nobody like the reader', () => {
    history.replaceState(null, '', '/candidacy#at=pattern&change=patches&pattern=total')
    render(<Candidacy />)
    fireEvent.click(screen.getByRole('button', { name: 'Continue' }))
    expect(place()).toBe('wishes')
    fireEvent.click(screen.getByRole('button', { name: 'Back' }))
    expect(place()).toBe('pattern')
    fireEvent.click(screen.getByRole('checkbox', { name: /^A line from a transplant/ }))
    fireEvent.click(screen.getByRole('button', { name: 'Continue' }))
    expect(place()).toBe('scar-age')
  })

  it('says what a link from an older quiz lost', () => {
    history.replaceState(null, '', '/candidacy#hair=long&pattern=norwood-6')
    render(<Candidacy />)
    expect(screen.getByText(/has become two answers/)).toBeDefined()
  })

  it('keeps every answer out of the address, and comes back with them', () => {
    history.replaceState(null, '', linkTo({ ...cleanNorwood6, scalp: ['keloid'] }, 'check'))
    render(<Candidacy />)
    expect(location.href).toMatch(/\/candidacy$/)
    fireEvent.click(screen.getByRole('button', { name: 'Show my result' }))
    expect(location.href).toMatch(/\/candidacy$/)
    cleanup()
    render(<Candidacy />)
    expect(place()).toBe('result')
    expect((document.querySelector('#scalp-keloid') as HTMLInputElement).checked).toBe(true)
  })

  it('comes back blank once the reader has deleted everything in this tab', () => {
    history.replaceState(null, '', linkTo(cleanNorwood6, 'result'))
    render(<Candidacy />)
    cleanup()
    const entry = history.state
    forgetEntries()
    history.replaceState(entry, '', '/candidacy')
    render(<Candidacy />)
    expect(place()).toBe('change')
    expect(document.querySelectorAll('[data-question] input:checked')).toHaveLength(0)
  })

  it('copies a link with the answers when it is asked to', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const link = linkTo({ ...cleanNorwood6, scalp: ['keloid'] }, 'result')
    history.replaceState(null, '', link)
    render(<Candidacy />)
    fireEvent.click(screen.getByRole('button', { name: 'Copy a link to this result' }))
    await screen.findByText('Copied.')
    expect(write).toHaveBeenCalledWith(location.origin + link)
  })

  it('says which answers of a link made no sense', () => {
    history.replaceState(null, '', '/candidacy#hair=purple&sex=man')
    render(<Candidacy />)
    expect(screen.getByRole('alert').textContent).toContain('How you would wear your hair')
  })

  it('asks once more before it forgets', () => {
    history.replaceState(null, '', linkTo(cleanNorwood6, 'result'))
    render(<Candidacy />)
    fireEvent.click(screen.getByRole('button', { name: 'Start again' }))
    expect(document.activeElement?.textContent).toBe('Do you want to forget all your answers?')
    fireEvent.click(screen.getByRole('button', { name: 'Keep them' }))
    expect(place()).toBe('result')
    fireEvent.click(screen.getByRole('button', { name: 'Start again' }))
    fireEvent.click(screen.getByRole('button', { name: 'Forget them' }))
    expect(place()).toBe('change')
    expect(document.querySelectorAll('[data-question] input:checked')).toHaveLength(0)
  })
})
