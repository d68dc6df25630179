import type { Locator } from '@playwright/test'
import { expect, test } from './support/journey'
import { ferryPilot } from './support/resumes'

// Windows lets people choose a few colours for everything: what only a colour of ours told is gone.
test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } })

/** Returns the visible styles of a control's own box, without words. */
const look = (control: Locator) =>
  control.evaluate((element) => {
    const box = element.closest('label:has(> input[type=radio])') ?? element
    const { backgroundColor, outlineStyle, outlineWidth, borderWidth } = getComputedStyle(box)
    const knob = getComputedStyle(box, '::before').backgroundColor
    return JSON.stringify({ backgroundColor, outlineStyle, outlineWidth, borderWidth, knob })
  })

async function expectToldApart(chosen: Locator, other: Locator) {
  await expect(chosen).toBeAttached()
  await expect(other).toBeAttached()
  // Neither has the focus, which shows itself in its own way.
  await chosen.page().evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  expect(await look(chosen)).not.toBe(await look(other))
}

test('forced colours show what is chosen', async ({ page, editor }) => {
  await editor.startWith(ferryPilot)
  const tabs = page.getByRole('navigation', { name: 'Views' })
  const tab = (name: string) => tabs.getByRole('button', { name })
  await expectToldApart(tab('Write'), tab(editor.isPhone ? 'Preview' : 'Design'))
  await editor.showDesign()
  await expectToldApart(
    page
      .getByRole('group', { name: 'Template', exact: true })
      .getByRole('radio', { checked: true }),
    page
      .getByRole('group', { name: 'Template', exact: true })
      .getByRole('radio', { checked: false })
      .first(),
  )
  const parts = ['Colour and typeface', 'Headings, dates and bullets', 'Paper and margins'] as const
  for (const name of parts) {
    await editor.unfold(name)
    for (const group of await page.getByRole('main').locator('fieldset').all()) {
      const radios = group.locator(':scope label:has(> input[type=radio])')
      // Colours and pictures of the paper stay as they are, with a ring around the chosen one.
      if ((await radios.count()) < 2 || (await group.locator('[title]').count()) > 0) continue
      await expectToldApart(
        group.getByRole('radio', { checked: true }).first(),
        group.getByRole('radio', { checked: false }).first(),
      )
    }
  }
  const toggle = page.getByRole('switch').last()
  const before = await look(toggle)
  await toggle.click()
  await expect.poll(() => look(toggle)).not.toBe(before)

  if (editor.isPhone) return
  await expectToldApart(tab('Design'), tab('Write'))
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.keyboard.press('ArrowDown')
  const items = page.getByRole('menuitem')
  expect(await look(items.locator(':scope:focus'))).not.toBe(
    await look(items.locator(':scope:not(:focus)').first()),
  )
})
