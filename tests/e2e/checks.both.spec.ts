import { expect, test } from './support/journey'
import { expectNothingSerious } from './support/look'
import { ferryPilot } from './support/resumes'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const { basics } = ferryPilot
const withoutPhone = { ...ferryPilot, basics: { ...basics, phone: '' } }

test('somebody sees what software reads in their CV, and what it leaves open', async ({
  page,
  editor,
}) => {
  await editor.startWith(withoutPhone)
  const views = page.getByRole('navigation', { name: 'Views' })
  await views.getByRole('button', { name: /^Check \d lines? to mend$/ }).click()
  // Beside the pages, and in their place on a phone.
  const panel = page.getByRole('main', { name: 'Check', exact: true })
  await expect(panel.getByRole('heading', { name: '1 line to mend' })).toBeVisible()
  await panel.getByText(/\d+ more things were looked at and are fine/).click()
  await expect(panel.getByText(/all \d+ fields found/)).toBeVisible()

  await expectNothingSerious(page, 'the checks')

  await panel.getByRole('tab', { name: 'As software reads it' }).click()
  const { name } = basics
  await expect(panel.getByRole('region', { name: 'In file order' })).toContainText(name)
  await panel.getByText('As form fields').click()
  await expect(panel.getByRole('region', { name: 'As form fields' })).toContainText(name)
  // The pages are beside it, or behind Preview.
  await expect(panel.getByRole('img', { name: 'Page 1 of the file' })).toHaveCount(0)
  await expectNothingSerious(page, 'what software reads')

  await panel.getByRole('tab', { name: 'To mend 1' }).click()
  const missing = panel.getByRole('listitem').filter({ hasText: 'The phone number is missing' })
  await missing.getByText('Why it matters').click()
  await expect(missing.getByText('Some employers write, others call.')).toBeVisible()
  await missing.getByRole('button', { name: /Go to this field$/ }).click()
  await expect(page.getByRole('textbox', { name: 'Phone' })).toBeFocused()
})

test('the checks stand beside the pages, follow what is typed, and give way to the form', async ({
  page,
  editor,
}) => {
  test.skip(editor.isPhone, 'a phone shows them in place of the pages')
  await editor.startWith(withoutPhone)
  await editor.showChecks()
  const panel = page.getByRole('main', { name: 'Check', exact: true })
  const missing = panel.getByRole('listitem').filter({ hasText: 'The phone number is missing' })
  const paper = page.getByRole('region', { name: 'Preview of the PDF' })
  await expect(missing).toBeVisible()
  await expect(paper).toBeInViewport({ ratio: 1 })
  await missing.getByRole('button', { name: /Go to this field$/ }).click()
  await expect(page.getByRole('textbox', { name: 'Phone' })).toBeFocused()
  await page.keyboard.type('+44 20 7946 0018')
  await editor.showChecks()
  await expect(panel).toBeVisible()
  await expect(missing).toBeHidden()
  // The file is read back again, with the number in it.
  await panel.getByRole('tab', { name: 'As software reads it' }).click()
  await expect(panel.getByRole('region', { name: 'In file order' })).toContainText('7946 0018')
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(page.getByRole('textbox', { name: 'Phone' })).toHaveValue('+44 20 7946 0018')

  // On a narrow screen the pages stay beside them, too.
  await page.setViewportSize({ width: 1024, height: 768 })
  await editor.headline.fill('')
  await editor.showChecks()
  await expect(panel).toBeVisible()
  await expect(paper).toBeInViewport({ ratio: 1 })
  await expect(editor.form).toBeHidden()
  await editor.showForm()
  await expect(panel).toBeHidden()
  await expect(editor.form).toBeVisible()
})

test('a finding is numbered on the paper, marks its line, and is kept for good', async ({
  page,
  editor,
}) => {
  const [post] = ferryPilot.work
  const duty = 'Responsible for the engine room'
  await editor.startWith({ ...ferryPilot, work: [{ ...post, highlights: [duty] }] })
  await editor.showChecks()
  const panel = page.getByRole('main', { name: 'Check', exact: true })
  const finding = panel
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'A duty without a result' }) })
  await expect(finding).toBeVisible()
  await expect(page.getByRole('button', { name: 'Check 1 line to mend' })).toBeVisible()
  if (!editor.isPhone) {
    // The first finding is open, and its line is lit.
    await expect(page.locator('[data-lit]')).toHaveCount(1)
    const flag = page.getByRole('button', { name: '1: A duty without a result' })
    const [disc, paper] = [
      await flag.boundingBox(),
      await page.locator('[data-page="1"]').boundingBox(),
    ]
    expect((disc?.x ?? 0) + (disc?.width ?? 0)).toBeLessThan(paper?.x ?? 0)
    await finding.getByRole('button', { expanded: true }).click()
    await page.mouse.move(0, 0)
    await expect(page.locator('[data-lit]')).toHaveCount(0)
    await flag.click()
    await expect(finding.getByRole('button', { expanded: true })).toBeFocused()
    await expect(page.locator('[data-lit]')).toHaveCount(1)
  }
  await finding.getByRole('button', { name: /^Keep it/ }).click()
  await expect(finding).toHaveCount(0)
  // The next row takes the focus, or the heading where there is none.
  await expect(panel.locator('h2:focus, [data-finding]:focus')).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(finding).toBeVisible()
  await finding.getByRole('button', { name: /^Keep it/ }).click()
  await editor.expectSaved()
  await page.reload()
  await editor.showChecks()
  await expect(panel.getByText(/things were looked at/)).toBeVisible()
  await expect(finding).toHaveCount(0)
})

test('nothing is counted before the first section of a new CV is left', async ({
  page,
  editor,
}) => {
  await page.goto('/editor')
  await editor.name.fill('Zoë Łukasiewicz')
  const checks = page.getByRole('button', { name: /^Check/ })
  await page.waitForTimeout(5_000)
  await expect(checks).toHaveAccessibleName('Check')
  await editor.openSection('Work experience')
  await expect(checks).toHaveAccessibleName(/^Check \d+ lines? to mend$/)
})
