import { expect } from '@playwright/test'
import cases from './support/cases.json' with { type: 'json' }
import {
  focusAt,
  paste,
  place,
  plain,
  sendInput,
  startAt,
  test,
  values,
} from './support/rich-field-page'

// Formats of other programs in the one-paragraph field: what Word, Google Docs and web pages put on the clipboard.

const clipboards = cases.richFieldPaste.clipboards

for (const [program, { html, lines }] of Object.entries(clipboards)) {
  test(`lines of ${program} keep bold, italic and links`, async ({ page }) => {
    await startAt(page, 3, 0)
    await paste(page, 3, { 'text/plain': 'not this', 'text/html': html })
    expect((await values(page)).slice(3)).toEqual(lines)
  })
}

test('formatted lines in the middle of a text part it, in one step', async ({ page }) => {
  await startAt(page, 2, 9)
  const before = await values(page)
  await paste(page, 2, { 'text/plain': 'a\nb', 'text/html': '<p><b>a</b></p><p><i>b</i>:</p>' })
  expect((await values(page)).slice(2, 4)).toEqual([
    'Mentored **a**',
    '_b_:four analysts into engineering roles.',
  ])
  await page.keyboard.press('Control+z')
  expect(await values(page)).toEqual(before)
})

test('one formatted line goes in at the caret, decomposed letters are composed', async ({
  page,
}) => {
  await startAt(page, 2, 8)
  await paste(page, 2, {
    'text/plain': 'x',
    'text/html': '<div><p>, as <b>Zoe\u0308</b> did,</p></div>',
  })
  expect((await values(page))[2]).toBe(
    'Mentored, as **Zo\u00eb** did, four analysts into engineering roles.',
  )
  await startAt(page, 3, 0)
  await paste(page, 3, { 'text/plain': ' Cafe\u0301 ' })
  expect((await plain(page))[3]).toBe(' Caf\u00e9 ')
})

test('a character that comes as two input events is whole, live and still', async ({
  page,
  harness,
}) => {
  const typeHalves = async (index: number) => {
    for (const half of ['\ud83d', '\ude00']) {
      await sendInput(page, index, 'insertText', half)
      expect((await plain(page))[index]).not.toMatch(/\p{Cs}|\ufffd/u)
    }
  }
  await startAt(page, 2, 8)
  await typeHalves(2)
  expect((await plain(page))[2]).toBe('Mentored😀 four analysts into engineering roles.')
  expect((await place(page))?.offset).toBe(10)
  await page.keyboard.type('!')
  expect((await plain(page))[2]).toMatch(/^Mentored😀! four/)

  await page.route('**/editor-*.js', () => undefined)
  await page.goto(harness.url)
  await focusAt(page, 2, 8)
  await typeHalves(2)
  expect((await plain(page))[2]).toBe('Mentored😀 four analysts into engineering roles.')
  await page.keyboard.type('!')
  expect((await plain(page))[2]).toMatch(/^Mentored😀! four/)
})
