import { EditorPage } from './support/editor-page'
import { pageHtml } from './support/extension/described-page'
import { shareExtension } from './support/extension/extension-journey'
import { expect, test } from './support/journey'
import { expectNoSidewaysScroll, expectNothingSeriousInBothColours } from './support/look'
import { ferryPilot } from './support/resumes'

const extension = shareExtension({ hasCv: false })

const form = pageHtml(
  '<label>Full name<input id="name"></label><label>Email<input id="email"></label><label>Resume/CV<input type="file" id="cv"></label>',
)

test('takes a CV from the page that was paired by a press on both sides, and from no other', {
  tag: '@push',
}, async ({ baseURL }) => {
  const { context, press } = extension.browser()
  const page = await context.newPage()
  await new EditorPage(page).startWith(ferryPilot, 'resume', baseURL)
  await page.goto(`${baseURL}/extension`)
  await expect(page.getByRole('heading', { name: 'Browser extension' })).toBeVisible()
  const panel = await press(page)
  await panel.says(/^\d{6}$/)
  const code = (await panel.texts()).find((text) => /^\d{6}$/.test(text)) ?? ''
  await expect(page.getByText(code, { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'It’s the same' }).click()
  await expect(page.getByText('Now press in the extension, too.')).toBeVisible()
  await panel.press(/^Pair with localhost/)
  await page.getByRole('button', { name: 'Hand over: Ferry pilot' }).click()
  await expect(page.getByText('The extension has “Ferry pilot”.')).toBeVisible()
  await panel.says('“Ferry pilot” is here.')

  const applied = await extension.open(form)
  const filling = await press(applied)
  await filling.press('Fill 3')
  await filling.says('3 of 3 filled')
  await expect(applied.locator('#name')).toHaveValue('Zoë Łukasiewicz')
  const file = applied.locator('#cv').evaluate(async (one) => {
    const [given] = (one as HTMLInputElement).files ?? []
    return `${given?.type} ${(await given?.text())?.slice(0, 5)}`
  })
  expect(await file).toBe('application/pdf %PDF-')

  // A page that calls itself Vitae, and hands over a CV of its own before anybody has pressed.
  const other = await extension.open(
    pageHtml(
      '<div data-vitae-hand-over></div>',
      `addEventListener('message', ({ ports: [port] }) => {
        if (!port) return
        port.onmessage = ({ data }) => { document.title = data.kind }
        port.postMessage({ kind: 'pair' })
        port.postMessage({ kind: 'cv', parcel: { cv: { basics: { name: 'Mallory' } } } })
      })`,
    ),
  )
  await press(other)
  await expect(other).toHaveTitle('refused')

  // The next time the paired page needs no code, and each hand-over a press.
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Browser extension' })).toBeVisible()
  const again = await press(page)
  await again.says('Paired. Choose on the page which CV to hand over.')
  await expect(page.getByRole('button', { name: 'Hand over: Ferry pilot' })).toBeVisible()
  const options = await context.newPage()
  await options.goto(`chrome-extension://${extension.browser().id}/options.html`)
  await expect(options.locator('#cv')).toContainText('Ferry pilot, with ')
  await expect(options.locator('#paired')).toHaveText(baseURL ?? '')
  await options.getByRole('button', { name: 'Forget everything' }).click()
  await expect(options.locator('#cv')).toHaveText('None yet')
})

test('shows the page of the extension to everybody', async ({ page }) => {
  await page.goto('/extension')
  await expect(page.getByRole('heading', { name: 'Browser extension' })).toBeVisible()
  for (const isPaired of [false, true]) {
    await page.evaluate((known) => {
      const hello = { vitae: 'extension', code: known ? '' : '123456', isPaired: known }
      window.postMessage(hello, location.origin, [new MessageChannel().port2])
    }, isPaired)
    const shown = isPaired
      ? page.getByText('There’s no CV on this device yet.')
      : page.getByText('123456')
    await expect(shown).toBeVisible()
    await expectNothingSeriousInBothColours(page, `the extension, paired: ${isPaired}`)
    await expectNoSidewaysScroll(page, 'the extension')
  }
})
