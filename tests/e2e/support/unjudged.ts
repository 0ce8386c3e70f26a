import type { Page } from '@playwright/test'

/** The attribute that marks what is still to be looked at. */
export const unjudged = 'data-unjudged'

/**
 * Marks a text or control of each kind that is not known yet, and returns those kinds. A kind is how words stand before
 * their ground: colour, size and weight, the grounds of all that is around them, and what takes any of it out of the
 * flow, so that it may lie on something else.
 */
export const markUnjudged = (page: Page, known: readonly string[]): Promise<string[]> =>
  page.evaluate(
    ([name, before]) => {
      const plain = 'rgba(0, 0, 0, 0) none 1 static none normal'
      const grounds = new Map<Element, string>()
      const groundOf = (node: Element | null): string => {
        if (!node) return ''
        const found = grounds.get(node)
        if (found !== undefined) return found
        const { backgroundColor, backgroundImage, opacity, position, filter, mixBlendMode } = getComputedStyle(node)
        const own = [backgroundColor, backgroundImage, opacity, position, filter, mixBlendMode].join(' ')
        const ground = groundOf(node.parentElement) + (own === plain ? '' : ` > ${own}`)
        grounds.set(node, ground)
        return ground
      }
      const kinds = new Set(before)
      const added: string[] = []
      for (const node of document.querySelectorAll('body *')) {
        const hasWords =
          node.matches('input, select, textarea') ||
          [...node.childNodes].some(one => one.nodeType === Node.TEXT_NODE && one.textContent?.trim())
        if (!hasWords || !node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
        const { color, fontSize, fontWeight, textShadow } = getComputedStyle(node)
        const kind = [
          node.matches('input, select, textarea'),
          color,
          fontSize,
          fontWeight,
          textShadow,
          groundOf(node),
        ].join(' ')
        if (kinds.has(kind)) continue
        kinds.add(kind)
        added.push(kind)
        node.setAttribute(name, '')
      }
      return added
    },
    [unjudged, known] as const,
  )
