import type { Page } from '@playwright/test'
import type { EditorPage } from './support/editor-page'
import { expect, test } from './support/journey'
import { expectNothingSerious } from './support/look'
import { picturesIn, readPdf } from './support/pdf'
import { ferryPilot } from './support/resumes'

/** Draws a line over the field to sign in, with a finger on a phone, else with the mouse. */
async function draw(page: Page, editor: EditorPage) {
  const box = await page.getByRole('img', { name: 'Draw signature' }).boundingBox()
  if (!box) throw new Error('there is no field to draw in')
  const points = Array.from({ length: 24 }, (_, at) => ({
    x: box.x + box.width * (0.2 + at * 0.024),
    y: box.y + box.height * (0.5 + Math.sin(at) * 0.3),
  }))
  const [start, ...rest] = points
  if (!start) return
  if (editor.isPhone) {
    const client = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', point?: typeof start) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] })
    await touch('touchStart', start)
    for (const point of rest) await touch('touchMove', point)
    await touch('touchEnd')
    return
  }
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  for (const { x, y } of rest) await page.mouse.move(x, y)
  await page.mouse.up()
}

test('a CV is signed below its text, without a heading, and stays so', async ({ page, editor }) => {
  await editor.startWith(ferryPilot)
  await editor.choose('Add a section', 'Declaration and signature')
  // The clause that is usual in the country of the address.
  await expect(page.getByLabel('Declaration or consent')).toContainText('Wyrażam zgodę')
  await page.getByLabel('Place', { exact: true }).fill('Leeds')
  const signature = page.getByRole('group', { name: 'Signature' })
  await signature.getByRole('button', { name: 'Draw signature' }).click()
  const use = page.getByRole('button', { name: 'Use signature' })
  await expect(use).toBeDisabled()
  await draw(page, editor)
  await expectNothingSerious(page, 'the field to sign in')
  await use.click()
  await expect(signature.getByRole('img', { name: 'Signature' })).toBeVisible()
  await expectNothingSerious(page, 'the closing section')
  await editor.openSection('Education')
  await editor.choose('Education: more', 'Hide heading')
  await editor.expectSaved()

  for (const when of ['at once', 'after it was opened again']) {
    const bytes = await editor.downloadBytes()
    const { text } = await readPdf(bytes)
    expect(text, when).toMatch(/Wyrażam zgodę .*\(RODO\)\.\s*Leeds$/)
    expect(text, when).not.toContain('Education')
    expect(await picturesIn(bytes), when).toEqual({ count: 1, alt: 'Signature' })
    await page.reload()
    await expect(editor.sectionRow('Declaration and signature')).toBeVisible()
  }
})
