import { expect, test } from './support/journey'
import { readPdf } from './support/pdf'

/** Words that were mangled by one tool or another: each must reach the PDF as it was typed. */
const lines = [
  'Zoë Łukasiewicz, Århus – Čačak',
  'ďťľ ĺŕ ő ű ğ ş ı İ ñ ç ß ẞ æ œ ø þ ð',
  'office affine fluffy AVATAR To WAVE',
  '*not bold* and **not bold** either',
  '_not italic_ snake_case __init__',
  '[not a link](https://example.org)',
  '# not a heading',
  '- not a list',
  '1. not a number',
  '> not a quote',
  '`code` ~~struck~~ ==marked==',
  'C:\\Users\\new\\table and \\n \\t \\\\',
  '<b>not bold</b> &amp; &lt; &#39;',
  '{{braces}} $dollar %s %d {0}',
  '"straight" ‘single’ “double” „low“ «guillemets»',
  'It’s 5′ 10″ - one – two — three',
  '100 % of 3 × 4 ÷ 2 ± 1 ≤ 5 ≥ 4 ≠ 6',
  '€ 1.000,50 £20 ¥300 ¢5 §7 ¶ † ‡ • …',
  '½ ¼ ¾ ² ³ ° µ ª º',
  'a/b\\c|d:e;f,g.h!i?j',
  'x@example.org +48 (22) 555-01-99',
  '(((nested [brackets] {here})))',
  '=1+1 =cmd()',
  "O'Brien; DROP TABLE resumes; --",
  'null undefined NaN true 0',
  '../../etc/passwd',
  'https://example.org/?a=1&b=2#c',
  'Supercalifragilisticexpialidociousandmanymoreletterswithoutasinglespaceinthemsothatitmustbreak',
  '© ® ™ ¡Hola! ¿Qué?',
  'the last line\u00a0with a hard space',
]

const plain = (text: string) => text.replace(/\s+/g, ' ')

test('what is typed in a bullet is what the PDF says, whatever it is', async ({ page, editor }) => {
  await editor.start()
  await editor.name.fill('Q')
  await editor.openSection('Work experience')
  await page.getByRole('button', { name: 'Add position' }).click()
  await editor.bullets().click()
  for (const [at, line] of lines.entries()) {
    await expect(editor.bullets().nth(at)).toBeFocused()
    await page.keyboard.insertText(line)
    await expect(editor.bullets().nth(at)).toHaveText(plain(line))
    if (at < lines.length - 1) await page.keyboard.press('Enter')
  }
  const { text, links } = await readPdf(await editor.downloadBytes())
  // A word longer than the line is broken, without a hyphen of ours.
  const joined = text.replaceAll(' ', '')
  for (const line of lines) expect(joined).toContain(line.replace(/\s/g, ''))
  for (const line of lines.filter((words) => words.length < 60)) expect(text).toContain(plain(line))
  expect(links).toEqual([])
  expect(text).not.toMatch(/\ufffd/)

  await page.reload()
  await editor.openSection('Work experience')
  await expect(editor.bullets()).toHaveText(lines.map(plain))
})

test('a character that no font has is told at its field, and is never printed as garbage', async ({
  editor,
}) => {
  await editor.start()
  await editor.name.fill('Q')
  await editor.headline.fill('Chef 🍜 料理')
  await expect(editor.form.getByText(/No font has .*🍜/)).toBeVisible()
  await expect(editor.headline).toHaveAccessibleDescription(
    /No font has .*🍜 \(U\+1F35C\), so it’s left out/,
  )
  // The signs that a font can be had for are there: their slice of it was fetched from our own host.
  const { text } = await readPdf(await editor.downloadBytes())
  expect(text.replace(/\s+/g, ' ').trim()).toBe('Q Chef 料理')
  await editor.headline.fill('Chef 料理')
  await expect(editor.form.getByText('No font has')).toHaveCount(0)
})

test('words in a date are kept and printed, unless they mean what nothing means there', async ({
  page,
  editor,
}) => {
  await editor.start()
  await editor.openSection('Work experience')
  await page.getByRole('button', { name: 'Add position' }).click()
  await page.keyboard.type('Nurse')
  const [start, end] = [page.getByLabel('Start', { exact: true }), page.getByLabel('End')]
  await start.fill('now')
  await end.fill('present')
  await page.getByLabel('Employer').focus()
  await expect(start).toHaveValue('now')
  await editor.expectSaved()
  await page.reload()
  await editor.openSection('Work experience')
  await expect(start).toHaveValue('now')
  expect((await readPdf(await editor.downloadBytes())).text).toMatch(/now – present/)

  await start.fill('Mar 2021')
  await end.fill('')
  await end.fill('today')
  await page.getByLabel('Employer').focus()
  await expect(end).toHaveValue('')
  expect((await readPdf(await editor.downloadBytes())).text).toMatch(/Mar 2021 – present/)
})
