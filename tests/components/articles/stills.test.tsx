// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { CandidacyStill } from '@/components/articles/candidacy-still'
import { CostStill } from '@/components/articles/cost-still'
import { authored } from '@/components/articles/article-components'
import { candidacyVerdicts } from '@/content/candidacy/candidacy-verdicts'
import { costAreas } from '@/content/cost/cost'
import { candidacyStills } from '@/content/articles/candidacy-stills'
import { estimateCost } from '@/lib/cost/estimate-cost'
import { assessCandidacy } from '@/lib/candidacy/assess-candidacy'
import { articleElements } from '@/lib/articles/article-elements'

afterEach(cleanup)

it('The components that guides may use are exactly those that exist.', () => {
  expect(Object.keys(authored).sort()).toEqual(Object.keys(articleElements).sort())
})

describe('the still cost answer', () => {
  it.each(Object.keys(costAreas) as (keyof typeof costAreas)[])(
    'of %s is that of the rule, with a way into the tool',
    area => {
      const { container } = render(<CostStill area={area} />)
      const { headline } = estimateCost({ area })
      if (headline) expect(container.textContent).toContain(headline.text)
      expect(screen.getByRole('link').getAttribute('href')).toMatch(/^\/cost/)
      expect(container.querySelector('[style], script, form')).toBeNull()
    },
  )

  it('refuses an area that has no price', () => {
    expect(() => render(<CostStill area="beard" />)).toThrow('no area')
  })
})

describe('the still candidacy answer', () => {
  it.each(Object.keys(candidacyStills) as (keyof typeof candidacyStills)[])('to %s is that of the rule', example => {
    const { container } = render(<CandidacyStill example={example} />)
    const { verdict } = assessCandidacy(candidacyStills[example].answers)
    expect(container.textContent).toContain(candidacyVerdicts[verdict].title)
    expect(screen.getByRole('link').getAttribute('href')).toBe('/candidacy')
    expect(container.querySelector('[style], script, form')).toBeNull()
  })

  it('refuses an example that nobody wrote down', () => {
    expect(() => render(<CandidacyStill example="nobody" />)).toThrow('candidacy-stills')
  })
})
