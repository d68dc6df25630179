import { expect, type Locator, type Page } from '@playwright/test'

/**
 * Whether the focus is where it is wanted, and whether a person sees it: an outline, on the control or on
 * the card around it. One question a stop: a walk has a hundred.
 */
function readFocus(wanted: Node | null) {
  const focused = document.activeElement
  let isSeen = focused === document.body
  let element = focused
  for (let level = 0; element && level < 3; level++, element = element.parentElement) {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
    const isDrawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
    if (isDrawn && !/, 0\)$|transparent/.test(outlineColor)) isSeen = true
  }
  return { isThere: focused === wanted, isSeen, here: focused?.outerHTML.slice(0, 160) }
}

/** Presses Tab until a control has the focus; every stop on the way has to show itself. */
export async function tabTo(page: Page, target: Locator, max = 60) {
  for (let stop = 0; stop < max; stop++) {
    // Found anew each time: a page that has just loaded may still replace it.
    const wanted = await target.elementHandle()
    const { isThere, isSeen, here } = await page.evaluate(readFocus, wanted)
    expect(isSeen, `focus is seen on ${here}`).toBe(true)
    if (isThere) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}
