import { expect, test } from './support/journey'
import { readPdf } from './support/pdf'
import { ferryPilot } from './support/resumes'
import { hashOf, keepShownPdfs, shownPdfs } from './support/screen-bytes'

test.use({ serviceWorkers: 'allow' })

test('from the landing page to words on the paper, kept on this device', {
  tag: ['@push', '@phone-push'],
}, async ({ page, editor }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Create my CV' }).first().click()
  await page.getByRole('link', { name: 'Start with an empty page' }).click()
  await expect(page).toHaveURL(/\/editor/)
  await editor.openSection('Personal details')
  await editor.name.pressSequentially('Zoë Łukasiewicz')
  await editor.headline.fill('Ferry pilot')
  await page.getByLabel('Email').fill('zoe@example.org')
  await page.getByLabel('Phone').fill('+48 22 555 01 99')
  await page.getByLabel('City').fill('Gdańsk')

  await editor.openSection('Work experience')
  await page.getByRole('button', { name: 'Add position' }).first().click()
  await expect(page.getByLabel('Job title')).toBeFocused()
  await page.keyboard.type('Harbour pilot')
  await page.getByLabel('Employer').fill('Bay Ferries')
  await page.getByLabel('Start').fill('Mar 2021')
  await editor.bullets().click()
  await expect(editor.bullets()).toBeFocused()
  await page.keyboard.type('Docked 400 ships')
  await page.keyboard.press('Enter')
  await expect(editor.bullets().nth(1)).toBeFocused()
  await page.keyboard.type('Trained six pilots')
  await editor.expectSaved()

  await editor.showPaper()
  for (const words of ['Zoë Łukasiewicz', 'Ferry pilot', 'Gdańsk', 'Harbour pilot']) {
    await expect(editor.paperWords(words).first()).toBeVisible()
  }
  await expect(editor.paperWords(/Mar 2021/)).toHaveCount(1)

  // The paper answers: the caret is where the finger was, and the page is set anew.
  const line = await editor.paperWords('Trained six pilots').boundingBox()
  if (!line) throw new Error('no line on the paper')
  const end = { x: line.x + line.width, y: line.y + line.height / 2 }
  if (editor.isPhone) await page.touchscreen.tap(end.x, end.y)
  else await page.mouse.click(end.x, end.y)
  await expect(editor.bullets().nth(1)).toBeFocused()
  await page.keyboard.type(' a year')
  await expect(editor.bullets().nth(1)).toHaveText('Trained six pilots a year')
  await editor.expectSaved()
  await editor.showPaper()
  await expect(editor.paperWords('Trained six pilots a year')).toHaveCount(1)
})

test('order, visibility and design change the paper, and can all be undone', async ({
  page,
  editor,
}) => {
  await editor.startWith(ferryPilot)
  const order = async () => {
    await editor.showPaper()
    const places = ['Harbour pilot', 'Second officer'].map(async (words) => {
      const box = await editor.paperWords(words).first().boundingBox()
      return box?.y ?? 0
    })
    const [first = 0, second = 0] = await Promise.all(places)
    return first < second ? 'as written' : 'swapped'
  }
  await editor.openSection('Work experience')
  await page.getByRole('button', { name: 'Move Harbour pilot' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(editor.entries.first()).toContainText('Second officer')
  await expect.poll(order).toBe('swapped')

  await editor.openSection('Languages')
  await editor.choose('Languages: more', 'Hide on the CV')
  await expect(page.getByText('Not shown on the CV. Your text is kept.')).toBeVisible()
  await editor.showPaper()
  await expect(editor.paperWords('Polish')).toHaveCount(0)
  await expect(editor.paperWords('Harbour pilot')).toHaveCount(1)

  await editor.showDesign()
  await editor.chooseTemplate('Tandem')
  await editor.unfold('Colour and typeface')
  await page.getByRole('radio', { name: 'Moss' }).check()
  await page.getByLabel('Typeface').selectOption('eb-garamond')
  const designed = await readPdf(await editor.downloadBytes())
  expect(designed.text).toContain('Second officer')
  expect(designed.text).not.toContain('Polish')

  // Five steps back, from wherever the person is.
  await editor.openSection('Work experience')
  for (let step = 0; step < 5; step++) await page.keyboard.press('Control+z')
  await expect(editor.entries.first()).toContainText('Harbour pilot')
  await expect.poll(order).toBe('as written')
  await expect(editor.paperWords('Polish')).toHaveCount(1)
  await editor.showDesign()
  await expect(editor.template('Plain')).toBeChecked()
  await expect(page.getByRole('radio', { name: 'Black', exact: true })).toBeChecked()
  await editor.openSection('Work experience')
  await page.keyboard.press('Control+y')
  await expect(editor.entries.first()).toContainText('Second officer')
})

test('what is downloaded is what is on the screen, byte for byte', { tag: '@push' }, async ({
  page,
  editor,
}) => {
  await keepShownPdfs(page)
  await editor.startWith(ferryPilot)
  await editor.headline.fill('Ferry pilot, deep sea')
  await editor.showPaper()
  await expect(editor.paperWords('Ferry pilot, deep sea')).toHaveCount(1)
  const file = await editor.download()
  expect(file.suggestedFilename()).toBe('Zoë-Łukasiewicz-CV.pdf')
  const bytes = await editor.downloadBytes()
  const shown = await shownPdfs(page)
  expect(hashOf(bytes)).toBe(hashOf(shown.at(-1) ?? new Uint8Array()))

  const { text, links, hasCode } = await readPdf(bytes)
  for (const words of ['Zoë Łukasiewicz', 'Ferry pilot, deep sea', 'Docked 400 ships', 'Sextant']) {
    expect(text).toContain(words)
  }
  expect(links).toEqual(
    expect.arrayContaining(['mailto:zoe@example.org', 'https://zoe.example.org/']),
  )
  expect(hasCode).toBe(false)
})

test('a reload finds everything, the steps that can be undone, too', { tag: '@push' }, async ({
  page,
  editor,
}) => {
  await editor.startWith(ferryPilot)
  await editor.headline.fill('Captain')
  await editor.openSection('Work experience')
  await editor.bullets().first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' by hand')
  await expect(editor.bullets().first()).toHaveText('Docked 400 ships by hand')
  await editor.choose('Second officer: more', 'Remove')
  await expect(editor.entries).toHaveCount(2)
  await editor.showDesign()
  await editor.chooseTemplate('Workbench')
  await editor.expectSaved()

  await page.reload()
  await editor.openSection('Personal details')
  await expect(editor.headline).toHaveValue('Captain')
  await editor.openSection('Work experience')
  await expect(editor.entries).toHaveCount(2)
  await expect(editor.bullets().first()).toHaveText('Docked 400 ships by hand')

  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(editor.entries).toHaveCount(3)
  // What was typed is one step or several, by its pauses; each is waited for.
  const bullet = editor.bullets().first()
  for (let words = ''; words !== 'Docked 400 ships'; words = await bullet.innerText()) {
    const before = await bullet.innerText()
    await page.keyboard.press('Control+z')
    // The locator's own comparison does not tell a space at the end.
    await expect.poll(() => bullet.innerText()).not.toBe(before)
  }
  await editor.showDesign()
  await expect(editor.template('Plain')).toBeChecked()
})
