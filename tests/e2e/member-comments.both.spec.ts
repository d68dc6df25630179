import type { Page } from '@playwright/test'
import { newPerson, test } from './support/account-journey'
import { expect } from './support/journey'
import { expectNoSidewaysScroll, expectNothingSeriousInBothColours } from './support/look'
import { ask, join, signUp } from './support/workspace-journey'

test.use({ house: { mail: true }, contextOptions: { reducedMotion: 'reduce' } })

const summary = 'Pilots harbour ferries at night.'
const cv = {
  basics: { name: 'Quill Ferry', label: 'Ferry pilot', summary },
  work: [{ name: 'Tideline', position: 'Pilot', highlights: ['Wrote the monthly report.'] }],
}

/** Marks words in the text of a field, as a drag over them does. */
async function mark(page: Page, words: string) {
  await page.getByLabel('Suggest a different wording (optional)').evaluate((area, quote) => {
    if (!(area instanceof HTMLTextAreaElement)) throw new Error('no text')
    const start = area.value.indexOf(quote)
    area.focus()
    area.setSelectionRange(start, start + quote.length)
  }, words)
}

async function look(page: Page, where: string) {
  await expectNothingSeriousInBothColours(page, where)
  await expectNoSidewaysScroll(page, where)
}

test('a coach comments on words of a CV, and a member answers and accepts other words', async ({
  page,
  inbox,
  browser,
  editor,
}) => {
  await signUp(page, newPerson(), inbox)
  const made = await ask(page, 'POST', '/workspaces', { name: 'Studio' })
  const { id } = await made.json()
  const inStudio = { 'vitae-workspace': id, origin: new URL(page.url()).origin }
  const stored = await page.request.post('/api/v1/resumes', {
    data: { resume: cv },
    headers: inStudio,
  })
  const documentId = (await stored.json()).id
  const address = `/editor?workspace=${id}#${documentId}`

  // The coach marks words, and would write others.
  const coach = await join(browser, page, id, 'coach', inbox)
  const reader = coach.page
  await reader.goto(address)
  await expect(reader.getByText('You can read and comment on the documents')).toBeVisible()
  await reader.getByRole('button', { name: 'Comments', exact: true }).click()
  await expect(reader.getByText('No comments yet.')).toBeVisible()
  await reader.getByRole('button', { name: 'New comment' }).click()
  const place = reader.getByLabel('New comment')
  await expect(place).toBeFocused()
  await expect(place.locator('optgroup').last()).toHaveAttribute(
    'label',
    /Work experience · .*Tideline/,
  )
  await place.selectOption('basics/summary')
  await expect(reader.locator('form blockquote')).toHaveText(`“${summary}”`)
  // Words are quoted as whole ones.
  await mark(reader, 'rbour ferr')
  await expect(reader.locator('form blockquote')).toHaveText('“harbour ferries”')
  const text = reader.getByLabel('Your comment')
  await text.fill('x'.repeat(2_001))
  await expect(reader.locator('form [role=alert]')).toContainText('up to 2,000 characters')
  await text.fill('Ferries first?')
  const suggestion = reader.getByLabel('Suggest a different wording (optional)')
  await expect(suggestion).toHaveValue(summary)
  await suggestion.fill('Pilots ferries in the harbour at night.')
  await look(reader, 'the form of a coach')
  // What was typed and not sent outlives the page.
  await reader.reload()
  await reader.getByRole('button', { name: 'Comments', exact: true }).click()
  await expect(text).toHaveValue('Ferries first?')
  // A suggestion is for the field as a whole, with what it changes.
  await expect(suggestion).toHaveValue('Pilots ferries in the harbour at night.')
  await expect(reader.locator('form blockquote')).toContainText('Pilots')
  await expect(reader.locator('form blockquote ins').first()).toBeVisible()
  await reader.getByRole('button', { name: 'Send comment' }).click()
  await expect(reader.getByText('Your comment was sent.')).toBeVisible()
  await expect(reader.getByRole('button', { name: 'New comment' })).toBeVisible()
  const own = reader.getByRole('article')
  await expect(own).toContainText('Ferries first?')
  await expect(own.getByLabel('Your answer')).toBeVisible()
  for (const name of ['Accept', 'Dismiss', 'Resolve', 'Delete']) {
    await expect(own.getByRole('button', { name })).toHaveCount(0)
  }
  await look(reader, 'the comments for a coach')

  // The member answers, and takes the words.
  await page.goto(address)
  // A phone has them in a menu alone.
  if (editor.isPhone) await editor.choose('Share', /^Comments/)
  else await page.getByRole('button', { name: /^Comments.*Open: 1/ }).click()
  const card = page.getByRole('article')
  await card.getByLabel('Your answer').fill('Good idea.')
  await card.getByRole('button', { name: 'Send answer' }).click()
  await expect(card).toContainText('Good idea.')
  const question = card.getByRole('checkbox', { name: /Yes, this is true/ })
  const accept = card.getByRole('button', { name: 'Accept' })
  await expect(accept).toBeVisible()
  if (await question.isVisible()) await question.check()
  await accept.click()
  await expect(card).toContainText('Suggestion accepted')

  // The coach sees both, once the words are with the workspace.
  await expect
    .poll(async () => {
      const read = await page.request.get(`/api/v1/resumes/${documentId}`, { headers: inStudio })
      return read.text()
    })
    .toContain('Pilots ferries in the harbour at night.')
  await reader.reload()
  await reader.getByRole('button', { name: 'Comments', exact: true }).click()
  await expect(own).toContainText('Good idea.')
  await expect(own).toContainText('Suggestion accepted')
  await coach.context.close()
})
