import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Rules of axe whose result may differ between light and dark. */
export const colourRules = ['color-contrast', 'link-in-text-block']

/**
 * Takes everything that is moving or fading to its end: half a colour is nobody's contrast. It is not
 * waited for, since a look at twenty screens would mostly wait; what never ends is left alone.
 */
export async function endMotion(page: Page) {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    const isEndless = (animation: Animation) =>
      animation.effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY
    const moving = () =>
      document.getAnimations().filter((it) => it.playState === 'running' && !isEndless(it))
    // What begins when something else has ended shows a frame later.
    for (let still = 0; still < 2; still += 1) {
      for (const animation of moving()) {
        animation.finish()
        still = 0
      }
      await frame()
    }
  })
}

/**
 * Fails when axe finds anything serious or critical on the page as it stands. The sheets of paper
 * are left out: they are pictures, with a text of their own beside them. Looked at in Chromium alone: the page
 * process of a driven Firefox ESR crashes (signal 11) while axe reads some of our pages.
 */
export async function expectNothingSerious(page: Page, where: string, rules?: 'colours') {
  if (page.context().browser()?.browserType().name() === 'firefox') return
  await endMotion(page)
  // Only what fails is asked for, and no page of ours has frames: nothing else is gathered.
  const axe = new AxeBuilder({ page })
    .exclude('[data-page]')
    .options({ resultTypes: ['violations'], preload: false })
    .setLegacyMode()
  if (rules === 'colours') axe.withRules(colourRules)
  const { violations } = await axe.analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  const told = serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)
  expect(told, where).toEqual([])
}

/**
 * The same in the light, and in the dark for what colours can change, on one screen: to walk there
 * twice would show nothing more.
 */
export async function expectNothingSeriousInBothColours(page: Page, where: string) {
  await expectNothingSerious(page, where)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNothingSerious(page, `${where}, in the dark`, 'colours')
  await page.emulateMedia({ colorScheme: 'light' })
}

/** Fails when the page, or a part of it that scrolls up and down, can be moved sideways. */
export async function expectNoSidewaysScroll(page: Page, where: string) {
  const wide = await page.evaluate(() => {
    const found: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>('html, body *')) {
      const { overflowX } = getComputedStyle(element)
      const isRoot = element === document.documentElement
      // Tabs and filters scroll on the narrowest screens.
      if (element.dataset.strip !== undefined) continue
      // Under an open menu the page itself is held still.
      if (!(isRoot ? overflowX !== 'hidden' : /auto|scroll/.test(overflowX))) continue
      const excess = element.scrollWidth - element.clientWidth
      if (excess > 1 && element.clientWidth > 0) {
        found.push(`${excess} px: ${element.outerHTML.slice(0, 120)}`)
      }
    }
    return found
  })
  expect(wide, where).toEqual([])
}

/**
 * Words that stick out of the control, card or window that they stand in. What is cut off with dots
 * on purpose, scrolls, or is only for ears does not count.
 */
export async function expectWordsInsideTheirBoxes(page: Page, where: string) {
  const outside = await page.evaluate(() => {
    const boxed = 'button, a, label, li, h1, h2, h3, p, nav, header, main, section, [role=dialog]'
    const isSkipped = (element: Element) =>
      !element.checkVisibility({ opacityProperty: true }) ||
      element.closest('[data-page], .sr-only, script, style, noscript, datalist') !== null

    /** The first box that words stick out of; null when they are inside all, or cut off on purpose. */
    const boxLeft = (element: Element, words: DOMRect): string | null => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { textOverflow, webkitLineClamp, overflowX } = getComputedStyle(at)
        const box = at.getBoundingClientRect()
        const isCut = textOverflow === 'ellipsis' || webkitLineClamp !== 'none' || box.width <= 1
        if (isCut || /auto|scroll/.test(overflowX)) return null
        const isOut = words.left < box.left - 1.5 || words.right > box.right + 1.5
        if (isOut && at.matches(boxed)) return at.outerHTML.slice(0, 90)
      }
      return words.left < -1 || words.right > innerWidth + 1 ? 'the window' : null
    }

    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!node.textContent?.trim() || !element || isSkipped(element)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const words = range.getBoundingClientRect()
      const box = words.width < 2 || words.height < 2 ? null : boxLeft(element, words)
      if (box) found.push(`“${node.textContent}” in ${box}`)
    }
    return found
  })
  expect(outside, where).toEqual([])
}

/**
 * Fails when a column that scrolls by itself, or a part of the page with a name of its own, is too narrow
 * to be read, or when a sentence is squeezed into a strip. The list of sections as icons is no column of text.
 */
export async function expectReadableColumns(page: Page, where: string) {
  const narrow = await page.evaluate(() => {
    const [minColumn, minStrip, longText] = [260, 160, 48]
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true }) &&
      // A label is a card to choose, with a hint below its name.
      element.closest('nav, label, [data-page], .sr-only') === null
    const told = (element: Element, width: number) =>
      `${Math.round(width)} px: ${element.outerHTML.slice(0, 110)}`
    const found: string[] = []
    for (const element of document.querySelectorAll('main, aside, section[aria-label], body *')) {
      const isScroller = /auto|scroll/.test(getComputedStyle(element).overflowY)
      if (!isScroller && !element.matches('main, aside, section[aria-label]')) continue
      const { width, height } = element.getBoundingClientRect()
      const isField = element.matches('textarea, [role=textbox], [role=listbox], [role=menu]')
      // A folded column is a button.
      const isFolded = element.matches(':has(> h2 > [aria-expanded=false])')
      if (isSeen(element) && !isField && !isFolded && height > 100 && width < minColumn) {
        found.push(told(element, width))
      }
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if ((node.textContent?.trim().length ?? 0) < longText || !element || !isSeen(element))
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const { width, height } = range.getBoundingClientRect()
      if (width > 1 && width < minStrip && height > 60) found.push(told(element, width))
    }
    return found
  })
  expect(narrow, where).toEqual([])
}

/** Fails when a page has anything serious in either colour scheme, or does not fit a phone and a wide screen. */
export async function expectGoodLook(page: Page, where: string) {
  await expectNothingSeriousInBothColours(page, where)
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSidewaysScroll(page, where)
    await expectWordsInsideTheirBoxes(page, where)
  }
}
