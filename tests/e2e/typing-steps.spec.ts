import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/journey'
import { ferryPilot } from './support/resumes'

const highlights = ['Docked ships.']
const written = { ...ferryPilot, work: [{ position: 'Pilot', name: 'Bay Ferries', highlights }] }

/** Pastes by the real clipboard, as a person does. */
async function pasteText(page: Page, text: string) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await page.keyboard.press('Control+v')
}

/** The texts that undo goes back over, to the first one. A slow machine may take more steps than a person. */
async function textsBack(page: Page, first: string, read: () => Promise<string | null>) {
  const texts: (string | null)[] = []
  while (texts.at(-1) !== first && texts.length < 20) {
    const now = await read()
    await page.keyboard.press('Control+z')
    await expect.poll(read).not.toBe(now)
    texts.push(await read())
  }
  return texts
}

test('a paste is a step of undo, apart from the words around it', async ({ page, editor }) => {
  await editor.startWith(written)
  const typeAround = async (field: Locator) => {
    await field.click()
    await page.keyboard.press('End')
    await page.keyboard.type(' One')
    await pasteText(page, ' pasted')
    await page.keyboard.type(' two')
  }
  const expectApart = (texts: unknown[], first: string) =>
    expect(texts).toEqual(expect.arrayContaining([`${first} One pasted`, `${first} One`, first]))

  await typeAround(editor.headline)
  const read = () => editor.headline.inputValue()
  expectApart(await textsBack(page, 'Ferry pilot', read), 'Ferry pilot')

  await editor.openSection('Work experience')
  const bullet = editor.bullets().first()
  await typeAround(bullet)
  expectApart(await textsBack(page, 'Docked ships.', () => bullet.textContent()), 'Docked ships.')
})

test('undo takes back at most 40 letters of what was typed without a pause', async ({
  page,
  editor,
}) => {
  await editor.startWith(written)
  await editor.openSection('Work experience')
  const bullet = editor.bullets().first()
  await bullet.click()
  await page.keyboard.press('End')
  const more =
    ' Trained six pilots, wrote the rules of the harbour, and kept the log of four ships.'
  await page.keyboard.type(more)
  await expect(bullet).toHaveText(`Docked ships.${more}`)
  for (let left = more.length; left > 0; ) {
    await page.keyboard.press('Control+z')
    const next = (await bullet.innerText()).length - 'Docked ships.'.length
    expect(left - next).toBeLessThanOrEqual(40)
    expect(next).toBeLessThan(left)
    left = next
  }
})

test('decomposed letters are stored composed, and the caret stays', async ({ page, editor }) => {
  await editor.startWith(written)
  await editor.headline.click()
  await page.keyboard.press('Home')
  await page.keyboard.insertText('Cafe\u0301 ')
  await page.keyboard.type('and ')
  await expect(editor.paperWords('Caf\u00e9 and Ferry pilot')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(editor.headline).toHaveValue('Caf\u00e9 and Ferry pilot')
})
