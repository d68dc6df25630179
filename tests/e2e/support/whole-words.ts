import { expect, type Locator, type Page } from '@playwright/test'

/**
 * Words of a part that are cut off, with dots or without: they are wider or higher than the box that
 * hides what is too much. What can be scrolled, and what is only for ears, does not count.
 */
export async function expectNothingCut(part: Locator, where: string) {
  const cut = await part.evaluate((root) =>
    [root, ...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const isForEars = element.closest('.sr-only, [data-page]') !== null
      const isExcerpt = element.closest('[data-section] .truncate, summary .truncate') !== null
      if (isForEars || isExcerpt || !element.checkVisibility() || element.clientWidth <= 1)
        return []
      const isWide = element.scrollWidth > element.clientWidth + 1 && /hidden|clip/.test(overflowX)
      const isHigh =
        element.scrollHeight > element.clientHeight + 1 && /hidden|clip/.test(overflowY)
      return (isWide || isHigh) && element.textContent?.trim()
        ? [element.outerHTML.slice(0, 160)]
        : []
    }),
  )
  expect(cut, where).toEqual([])
}

/**
 * Labels of the page that are cut off: words of what can be pressed, chosen or filled in, and headings. A row of a
 * section shows as much of what is in it as it has room for.
 */
export async function expectLabelsWhole(page: Page, where: string) {
  const cut = await page
    .locator('button, a[href], label, legend, h1, h2, h3, [role=tab]')
    .evaluateAll((labels) =>
      labels.flatMap((label) =>
        [label, ...label.querySelectorAll('*')].flatMap((element) => {
          const isLeftOut = element.closest(
            '.sr-only, [data-page], [translate=no], [data-section] .truncate',
          )
          if (isLeftOut || !element.checkVisibility() || element.clientWidth <= 1) return []
          const isCut = /hidden|clip/.test(getComputedStyle(element).overflowX)
          return isCut && element.scrollWidth > element.clientWidth + 1 && element.textContent
            ? [element.outerHTML.slice(0, 160)]
            : []
        }),
      ),
    )
  expect(cut, where).toEqual([])
}

/**
 * Controls of the page that lie on each other. What floats over the page does not count, nor handles,
 * whose places for fingers are larger than they look.
 */
export async function expectNoOverlap(page: Page, where: string) {
  const pairs = await page.evaluate(() => {
    const isFloating = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (/absolute|fixed|sticky/.test(getComputedStyle(at).position)) return true
      }
      return false
    }
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'button, a[href], select, [role=textbox], input, h1',
      ),
    ].filter(
      (element) =>
        element.checkVisibility() &&
        !element.closest('.sr-only, [data-page], [data-drag-handle]') &&
        !isFloating(element),
    )
    /** Returns the part of a box that is visible inside the parts that scroll around it. */
    const seenOf = (element: Element) => {
      let { left, right, top, bottom } = element.getBoundingClientRect()
      for (let at = element.parentElement; at; at = at.parentElement) {
        if (!/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowY)) continue
        const box = at.getBoundingClientRect()
        left = Math.max(left, box.left)
        right = Math.min(right, box.right)
        top = Math.max(top, box.top)
        bottom = Math.min(bottom, box.bottom)
      }
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top))
    }
    const boxes = controls
      .map((element) => ({ element, box: seenOf(element) }))
      .filter(({ box }) => box.width > 2 && box.height > 2)
    return boxes.flatMap(({ element, box }, at) =>
      boxes.slice(at + 1).flatMap((other) => {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        const isInside = element.contains(other.element) || other.element.contains(element)
        if (across <= 2 || down <= 2 || isInside) return []
        return [`${element.outerHTML.slice(0, 90)} and ${other.element.outerHTML.slice(0, 90)}`]
      }),
    )
  })
  expect(pairs, where).toEqual([])
}

/** Words of the labels of one group of choices that lie on each other. */
export async function expectLabelsApart(page: Page, where: string) {
  const found = await page.locator('fieldset').evaluateAll((groups) =>
    groups.flatMap((group) => {
      const labels = [...group.querySelectorAll('label')].filter((it) => it.checkVisibility())
      const boxes = labels.map((label) => {
        const range = document.createRange()
        range.selectNodeContents(label)
        return { label, box: range.getBoundingClientRect() }
      })
      return boxes.flatMap(({ label, box }, at) => {
        const onto = boxes.slice(at + 1).find(({ box: other }) => {
          const across = Math.min(box.right, other.right) - Math.max(box.left, other.left)
          const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)
          return across > 0 && down > 0
        })
        return onto ? [`${label.textContent} / ${onto.label.textContent}`] : []
      })
    }),
  )
  expect(found, where).toEqual([])
}
