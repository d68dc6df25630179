import { expect, type Page } from '@playwright/test'

/** Fields and buttons of the page, but for what only screen readers hear, what is switched off, and the paper's text. */
const controls =
  'input, textarea, select, button, summary, a[href], [role=textbox], [role=combobox], [role=option], [role=menuitem]'

/**
 * Fails when a field or button cannot be pressed in its middle, after it was scrolled to the middle of what scrolls or
 * just into view.
 */
export async function expectPressable(page: Page, where: string) {
  const covered = await page.evaluate((selector) => {
    const isPressable = (element: HTMLElement) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('[inert], [aria-hidden=true], [data-page], .sr-only, :disabled') &&
      element.getBoundingClientRect().width > 1
    /** A hidden input is pressed by its label. */
    const pressed = (element: HTMLElement): HTMLElement | null => {
      const isHidden = element.matches('input') && !isPressable(element)
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
      return isHidden ? (label ?? null) : element
    }
    const targets = [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element) => {
      const target = pressed(element)
      return target && isPressable(target) ? [target] : []
    })
    const isHit = (target: HTMLElement) => {
      // A link of two lines has a box for each.
      const box = target.getClientRects()[0] ?? target.getBoundingClientRect()
      // As much of it as the window has room for.
      const down = Math.min(box.height, innerHeight - Math.max(box.top, 0)) / 2
      const across = Math.min(box.width, innerWidth - Math.max(box.left, 0)) / 2
      const hit = document.elementFromPoint(
        Math.max(box.left, 0) + across,
        Math.max(box.top, 0) + down,
      )
      if (hit === null) return false
      return target.contains(hit) || (hit.closest('label')?.contains(target) ?? false)
    }
    return targets.flatMap((target) =>
      (['center', 'nearest'] as const).flatMap((block) => {
        target.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' })
        return isHit(target) ? [] : [`${block}: ${target.outerHTML.slice(0, 140)}`]
      }),
    )
  }, controls)
  expect(covered, where).toEqual([])
}

/** Fails when something that Tab reaches is wholly covered by other content (WCAG 2.4.11). */
export async function expectFocusUncovered(page: Page, where: string, stops = 40) {
  const covered: string[] = []
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return null
      if (focused.closest('[data-page]')) return ''
      const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : undefined
      const isHidden = focused.getBoundingClientRect().width <= 1
      const { left, right, top, bottom } = ((isHidden && label) || focused).getBoundingClientRect()
      const parts = [0.1, 0.3, 0.5, 0.7, 0.9]
      const isSeen = parts.some((across) =>
        parts.some((down) => {
          const hit = document.elementFromPoint(
            left + (right - left) * across,
            top + (bottom - top) * down,
          )
          return hit && (focused.contains(hit) || hit.closest('label')?.contains(focused))
        }),
      )
      return isSeen ? '' : focused.outerHTML.slice(0, 140)
    })
    if (found === null) break
    if (found !== '') covered.push(found)
  }
  expect(covered, `${where}, by Tab`).toEqual([])
}

/** Text at a share of its usual size, as people set it in their browser. */
export async function enlargeText(page: Page, percent: number) {
  await page.addInitScript((size) => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = `${size}%`
    })
  }, percent)
}
