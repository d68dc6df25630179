import { devices, type Page } from '@playwright/test'
import type { EditorPage } from './support/editor-page'
import { expect, test } from './support/journey'
import {
  expectNoSidewaysScroll,
  expectNothingSerious,
  expectWordsInsideTheirBoxes,
} from './support/look'
import { enlargeText } from './support/reach'
import { ferryPilot } from './support/resumes'
import { expectNoOverlap, expectNothingCut } from './support/whole-words'

const { userAgent, hasTouch, isMobile, deviceScaleFactor } = devices['Pixel 7']

/** Looks at every view of the editor, and at the dashboard. */
async function walk(page: Page, editor: EditorPage, size: string, isStrict = false) {
  const look = async (where: string) => {
    await expectNoSidewaysScroll(page, `${where}, ${size}`)
    await expectWordsInsideTheirBoxes(page, `${where}, ${size}`)
    if (!isStrict) return
    await expectNothingCut(page.locator('body'), `${where}, ${size}`)
    await expectNoOverlap(page, `${where}, ${size}`)
  }
  await look('basics')
  await editor.sectionRow('Personal details').click()
  await look('sections')
  for (const name of ['Work experience', 'Education', 'Skills', 'Languages']) {
    await editor.openSection(name)
    await expect(editor.entries.first()).toBeVisible()
    await look(name)
  }
  await editor.openSection('Work experience')
  await editor.startFormatting()
  await look('a bullet')
  await page.getByRole('button', { name: 'Harbour pilot: more' }).click()
  // Before it has the focus, Escape would be another's.
  await expect(page.getByRole('menu')).toBeFocused()
  await look('a menu')
  await page.keyboard.press('Escape')
  await editor.showDesign()
  await look('templates')
  await editor.unfold('Colour and typeface')
  await expect(page.getByLabel('Heading font')).toBeAttached()
  await look('colours and type')
  await editor.unfold('Headings, dates and bullets')
  await editor.unfold('Columns and order')
  await look('looks and columns')
  await editor.unfold('Paper and margins')
  await look('page options')
  await editor.showPaper()
  await expect(editor.paperWords('Sextant').first()).toBeAttached()
  await look('the paper')
  // Where the window is low for its text, the bar scrolls with the page.
  const download = page.getByRole('button', { name: 'Download PDF' })
  await download.scrollIntoViewIfNeeded()
  await expect(download).toBeInViewport({ ratio: 1 })
  await page.goto('/cvs')
  await expect(page.getByRole('link', { name: /Ferry pilot/ })).toBeVisible()
  await look('the dashboard')
}

test.describe('on a small phone', () => {
  test.use({
    viewport: { width: 320, height: 568 },
    userAgent,
    hasTouch,
    isMobile,
    deviceScaleFactor,
  })

  test('everything fits 320 px, can be reached, and is large enough for a finger', async ({
    page,
    editor,
  }) => {
    await editor.startWith(ferryPilot)
    const small = async () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, a[href], [role=textbox], input')]
          .filter(
            (element) => element.checkVisibility() && !element.closest('.sr-only, [data-page]'),
          )
          .flatMap((element) => {
            const { width, height } = element.getBoundingClientRect()
            const isForEyesOnly = width <= 1 || element.matches('[type=file]')
            // Small buttons of text stand alone in their line.
            return isForEyesOnly || height >= 36 ? [] : [element.outerHTML.slice(0, 140)]
          }),
      )
    expect(await small()).toEqual([])
    await editor.openSection('Work experience')
    expect(await small()).toEqual([])
    await editor.sectionRow('Work experience').click()
    expect(await small()).toEqual([])
    await editor.openSection('Personal details')
    await walk(page, editor, '320 px')
  })
})

test.describe('on a phone with text at twice its size', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    userAgent,
    hasTouch,
    isMobile,
    deviceScaleFactor,
  })

  test('everything fits and can be reached', async ({ page, editor }) => {
    await enlargeText(page, 200)
    await editor.startWith(ferryPilot)
    await walk(page, editor, '200 %', true)
  })
})

test('with text at twice its size everything fits 1280 px', async ({ page, editor }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await enlargeText(page, 200)
  await editor.startWith(ferryPilot)
  await walk(page, editor, '200 % at 1280 px', true)
})

test.describe('between phone and desktop', () => {
  for (const width of [768, 1024]) {
    // Between the extremes little can go wrong that the extremes do not show.
    test(`everything fits ${width} px`, async ({ page, editor }) => {
      await page.setViewportSize({ width, height: 800 })
      await editor.startWith(ferryPilot)
      await walk(page, editor, `${width} px`)
    })
  }

  const doubtful = { ...ferryPilot, basics: { ...ferryPilot.basics, email: 'zoe at example' } }

  for (const width of [768, 1023]) {
    test(`suggestions are among the checks at ${width} px`, async ({ page, editor }) => {
      await page.setViewportSize({ width, height: 800 })
      await editor.startWith(doubtful)
      await editor.openSection('Work experience')
      const button = page.getByRole('button', { name: /^Check/ })
      await expect(button).toHaveAccessibleName(/to mend$/)
      await button.click()
      const panel = page.getByRole('main', { name: 'Check' })
      await expect(panel).toBeInViewport({ ratio: 1 })
      await expectNoSidewaysScroll(page, `suggestions, ${width} px`)
      await expectNothingSerious(page, `suggestions, ${width} px`)
      const doubt = panel
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: /does not look like an email address/ }) })
      await doubt.getByRole('button', { name: 'Go to the line' }).click()
      await expect(panel).toBeHidden()
      await expect(page.getByLabel('Email')).toBeFocused()
      await page.getByLabel('Email').fill('zoe@example.org')
      await editor.showChecks()
      await expect(panel).toBeVisible()
      await expect(doubt).toBeHidden()
    })
  }
})

test('nothing moves for those who asked for stillness', async ({ page, editor }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await editor.startWith(ferryPilot)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible()
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration ?? 0) > 10)
      .map(({ effect }) => (effect as KeyframeEffect).target?.outerHTML.slice(0, 120)),
  )
  expect(moving).toEqual([])
  const durations = await page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element)
        const all = `${transitionDuration}, ${animationName === 'none' ? '0s' : animationDuration}`
        return all.split(', ').filter((time) => Number.parseFloat(time) > 0.01)
      }),
    ),
  ])
  expect(durations).toEqual([])
})
