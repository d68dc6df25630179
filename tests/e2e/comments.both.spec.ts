import type { Browser, Page } from '@playwright/test'
import { test } from './support/account-journey'
import { expect } from './support/journey'
import {
  expectNoSidewaysScroll,
  expectNothingSerious,
  expectNothingSeriousInBothColours,
} from './support/look'
import { KeptCv } from './support/stored-cv'

const summary = 'Pilots harbour ferries at night.'
const cv = {
  basics: { name: 'Quill Ferry', label: 'Ferry pilot', summary },
  work: [{ name: 'Tideline', position: 'Pilot', highlights: ['Wrote the monthly report.'] }],
}

/** Selects words of one line of the pages, as a drag over them does. */
async function select(page: Page, words: string) {
  const line = page.locator('.layer [data-address]').filter({ hasText: words })
  await line.evaluate((field, quote) => {
    const text = field.firstChild
    const start = text?.textContent?.indexOf(quote) ?? -1
    if (!text || start < 0) throw new Error(`no "${quote}" here`)
    getSelection()?.setBaseAndExtent(text, start, text, start + quote.length)
  }, words)
}

/** Opens a link as somebody else does: in a browser of their own, without an account. */
async function openAsReader(browser: Browser, link: string, javaScriptEnabled = true) {
  const context = await browser.newContext({ javaScriptEnabled, reducedMotion: 'reduce' })
  const reader = await context.newPage()
  await reader.goto(link)
  return { reader, close: () => context.close() }
}

test('a reader suggests other words, and the owner answers, accepts and undoes', async ({
  page,
  editor,
  browser,
  baseURL,
}) => {
  const kept = await KeptCv.create(page, baseURL ?? '', cv)
  await page.goto(`/editor#${kept.id}`)
  await editor.showPaper()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Create a share link' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share link' })
  await dialog.getByLabel('For whom (optional)').fill('Rita')
  await dialog.getByRole('button', { name: 'Create link' }).click()
  const item = dialog.getByRole('group', { name: 'Rita' })
  await item.getByRole('button', { name: 'Settings' }).click()
  await item.getByText('Allow comments').click()
  await expectNothingSerious(page, 'settings of a link with comments')
  await item.getByRole('button', { name: 'Save' }).click()
  await expect(item).toContainText('with comments')
  await expect(item.getByRole('button', { name: 'Settings' })).toBeFocused()
  const link = await item.getByLabel('Link', { exact: true }).inputValue()

  // Somebody else marks words, and would write others.
  const visit = await openAsReader(browser, link)
  const { reader } = visit
  // Half words are taken as whole ones, and the place stays after the comment.
  await select(reader, 'rbour ferr')
  await reader.getByRole('button', { name: 'Comment', exact: true }).click()
  const form = reader.locator('form.comment')
  await expect(form.locator('blockquote')).toHaveText('harbour ferries')
  await expect(form.getByLabel('Your comment')).toBeFocused()
  await form.getByLabel('Your comment').fill('Which ferries?')
  await form.getByLabel('Your name').fill('Rita Reed')
  const place = () => reader.evaluate(() => scrollY)
  await reader.evaluate(() => scrollTo(0, 60))
  const before = await place()
  await form.getByRole('button', { name: 'Send comment' }).click()
  await expect(reader.getByRole('status')).toHaveText('Your comment was sent.')
  await expect(reader.locator('.comments li')).toContainText('Which ferries?')
  expect(await place()).toBe(before)
  await expect(reader.locator('main')).toBeFocused()

  // By keyboard: a whole bullet, and other words for it.
  const main = reader.locator('main')
  await reader.keyboard.press('Shift+Tab')
  await reader.keyboard.press('Tab')
  await expect(main).toBeFocused()
  const suggest = reader.getByRole('button', { name: 'Suggest other words' })
  for (let field = 0; field < 40; field++) {
    await reader.keyboard.press('ArrowDown')
    const selection = await reader.evaluate(() => getSelection()?.toString() ?? '')
    if (selection.includes('harbour ferries')) break
  }
  await reader.keyboard.press('Enter')
  await reader.keyboard.press('Tab')
  await expect(suggest).toBeFocused()
  await reader.keyboard.press('Enter')
  const words = form.getByLabel('Suggest other words')
  await expect(words).toBeFocused()
  await expect(words).toHaveValue(summary)
  await form.getByLabel('Your comment').fill('<b>Ferries</b> first?')
  await words.fill('Pilots ferries in the harbour at night.')
  // Neither a stray key nor a reload takes what was typed, with the words that it is about.
  await reader.keyboard.press('Escape')
  await reader.reload()
  await expect(form.getByLabel('Your comment')).toHaveValue('<b>Ferries</b> first?')
  await expect(words).toHaveValue('Pilots ferries in the harbour at night.')
  await expect(form.getByLabel('Your name')).toHaveValue('Rita Reed')
  for (const width of [390, 1440]) {
    await reader.setViewportSize({ width, height: 900 })
    await expectNothingSeriousInBothColours(reader, `commenting at ${width}`)
    await expectNoSidewaysScroll(reader, `commenting at ${width}`)
  }
  await form.getByRole('button', { name: 'Send comment' }).click()
  await expect(reader.getByRole('status')).toHaveText('Your comment was sent.')
  const comment = reader.locator('.comments li').last()
  await expect(comment.locator('ins').first()).toBeVisible()
  await expect(comment).toContainText('<b>Ferries</b> first?')
  await expectNothingSeriousInBothColours(reader, 'comments on a shared page')

  // Said once, and the name stays for the next comment.
  await expect(reader).not.toHaveURL(/sent/)
  await reader.reload()
  await expect(reader.getByRole('status')).toHaveCount(0)
  await reader.getByRole('button', { name: 'Comment on the whole document' }).click()
  await expect(form.getByLabel('Your name')).toHaveValue('Rita Reed')
  await expect(form.getByLabel('Your comment')).toHaveValue('')

  // The owner comes back to the open page, answers, and takes the words.
  // The reader's window is in front: in Firefox nothing behind it has the focus.
  await page.bringToFront()
  await page.keyboard.press('Escape')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await editor.showForm()
  // A phone has them in a menu alone.
  if (editor.isPhone) await editor.choose('Share', /^Comments/)
  else await page.getByRole('button', { name: /^Comments.*Open: 2/ }).click()
  const card = page
    .getByRole('article', { name: 'Rita Reed' })
    .filter({ hasText: '<b>Ferries</b> first?' })
  // The bullet as a whole, with what changed.
  await expect(card.locator('del, ins').first()).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'comments in the editor')
  await expectNoSidewaysScroll(page, 'comments in the editor')
  await card.getByLabel('Your answer').fill('Good idea.')
  await card.getByRole('button', { name: 'Send answer' }).click()
  await expect(card).toContainText('Good idea.')
  const question = card.getByRole('checkbox', { name: /Yes, this is true/ })
  const accept = card.getByRole('button', { name: 'Accept' })
  await expect(accept).toBeVisible()
  if (await question.isVisible()) {
    await expect(accept).toBeDisabled()
    await question.check()
  }
  await accept.click()
  await page.getByText('Closed comments: 1').click()
  await expect(card).toContainText('Suggestion accepted')
  const stored = async () => (await kept.read()).document.content
  const text = async () => ((await stored()).basics as unknown as { summary: string }).summary
  await expect.poll(text).toBe('Pilots ferries in the harbour at night.')
  await reader.reload()
  await expect(comment).toContainText('Good idea.')
  await expect(comment).toContainText('Suggestion accepted')
  await expect(comment).toContainText('This part has changed since.')

  // One step of undo; the comment finds its words again.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect.poll(text).toBe(summary)
  await reader.reload()
  await expect(comment).not.toContainText('This part has changed since.')
  await expect(comment).not.toContainText('Suggestion accepted')
  // The panel says the same; a phone has it in a menu alone.
  if (editor.isPhone) await editor.choose('Share', /^Comments/)
  else await page.getByRole('button', { name: /^Comments.*Open: 2/ }).click()
  await expect(card.getByRole('button', { name: 'Accept' })).toBeVisible()
  await visit.close()
})

test('a reader without scripts comments on the whole document, and the owner closes it', async ({
  page,
  browser,
  baseURL,
  editor,
}) => {
  const kept = await KeptCv.create(page, baseURL ?? '', cv)
  const made = await page.request.post('/api/v1/shares', {
    data: { documents: [{ id: kept.id }], comments: true },
    headers: { origin: baseURL ?? '' },
  })
  const { url } = (await made.json()) as { url: string }
  const visit = await openAsReader(browser, url, false)
  const { reader } = visit
  await expect(reader.getByLabel('Suggest other words')).toBeHidden()
  await reader.getByLabel('Your name').fill('Rita Reed')
  await reader.getByRole('button', { name: 'Send comment' }).click()
  await expect(reader.getByRole('alert')).toHaveText('Please enter your name and a comment.')
  await expect(reader.getByLabel('Your name')).toHaveValue('Rita Reed')
  const long = 'x'.repeat(2_001)
  await reader.getByLabel('Your comment').fill(long)
  await reader.getByRole('button', { name: 'Send comment' }).click()
  await expect(reader.getByRole('alert')).toContainText('It can have up to 2,000 characters')
  await expect(reader.getByLabel('Your comment')).toHaveValue(long)
  await reader.getByLabel('Your comment').fill('Reads well.')
  await reader.getByRole('button', { name: 'Send comment' }).click()
  await expect(reader.locator('.comments li')).toContainText('Reads well.')
  await visit.close()

  // Its notification opens the panel in the same page, and again once it was closed.
  await page.goto(`/editor#${kept.id}`)
  const card = page.getByRole('article', { name: 'Rita Reed' })
  await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''))
  for (const name of ['Notifications, 1 unread', 'Notifications']) {
    await page.getByRole('button', { name: /^Account: / }).click()
    await page.getByRole('menuitem', { name, exact: true }).click()
    await page.getByRole('link', { name: /New comment on a document/ }).click()
    await expect(card).toContainText('On the whole document')
    await expect(page.locator('html[data-same-page]')).toHaveCount(1)
    await expect(page).toHaveURL(new RegExp(`#${kept.id}$`))
    if (name !== 'Notifications') await page.keyboard.press('Escape')
  }
  await card.getByRole('button', { name: 'Resolve' }).click()
  await expect(page.getByText('Closed comments: 1')).toBeVisible()
  await expect(card).toContainText('Resolved')
  await card.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('No comments yet.')).toBeVisible()
  await expectNoSidewaysScroll(page, 'no comments')
  if (!editor.isPhone) await expectNothingSeriousInBothColours(page, 'no comments')
})
