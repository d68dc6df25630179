import { EditorPage } from './support/editor-page'
import { dropFiles, ImportPage, printCv } from './support/import-page'
import { expect, test } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'
import { readPdf } from './support/pdf'

const textFile = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
})

/** A PDF of a drawing; `lock`: what makes it need a password, which nobody knows. */
function drawnPdf(lock = '') {
  const drawing = '0 0 1 rg 100 100 300 200 re f'
  return [
    '%PDF-1.4',
    '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
    '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
    '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >> endobj',
    `4 0 obj << /Length ${drawing.length} >> stream\n${drawing}\nendstream endobj`,
    `trailer << /Root 1 0 R /Size 5 ${lock} >>`,
    '%%EOF',
  ].join('\n')
}

const someBytes = `<${'4a'.repeat(32)}>`
const locked = `/ID [${someBytes} ${someBytes}] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${someBytes} /U ${someBytes} >>`

test('a guest drops a PDF on the start page, mends it by its page and has a CV', {
  tag: '@push',
}, async ({ page }) => {
  const file = await printCv(page)
  const review = new ImportPage(page)
  const editor = new EditorPage(page)
  await page.goto('/')
  await dropFiles(page, [file])
  await review.expectReview('Ana Reis.pdf')
  await expect(page.getByText('Read on this device.')).toBeVisible()
  await expect(page.getByRole('heading', { name: /^All \d+ lines have a place/ })).toBeVisible()
  // Well read: nothing is open, and no field is in the way.
  await expect(review.field('Employer')).toHaveCount(0)
  await review.openSections()
  await expect(page.getByRole('img', { name: 'Page 1 of the file' })).toBeVisible()

  // What a field was copied from is highlighted, and leads back to it.
  await review.field('Employer').click()
  await expect(review.marks).toHaveCount(1)
  const mark = await review.marks.boundingBox()
  if (!mark) throw new Error('The mark has no place')
  await review.field('Full name').click()
  await expect.poll(async () => (await review.marks.boundingBox())?.y).toBeLessThan(mark.y)
  await page.mouse.click(mark.x + mark.width / 2, mark.y + mark.height / 2)
  await expect(review.field('Employer')).toBeFocused()
  await review.field('Employer').fill('Brightwater Energy Ltd')

  // A line that is in no field is listed, and put where it belongs by hand.
  await review.field('Headline').fill('')
  const putIn = page.getByRole('button', { name: 'Add to field… Data engineer' })
  // A guest's lines go nowhere.
  await expect(page.getByRole('button', { name: 'Sort these lines with AI' })).toBeHidden()
  await putIn.click()
  const dialog = page.getByRole('dialog', { name: 'Where does it belong?' })
  await dialog.getByLabel('Section').selectOption({ label: 'Personal details' })
  await dialog.getByLabel('Field').selectOption({ label: 'Headline' })
  await dialog.getByRole('button', { name: 'Move it there' }).click()
  await expect(putIn).toBeHidden()
  await expect(review.field('Headline')).toHaveValue('Data engineer')
  await expectNothingSeriousInBothColours(page, 'a review')

  // Left and come back to.
  await page.reload()
  await review.openSections()
  await expect(review.field('Employer')).toHaveValue('Brightwater Energy Ltd')
  await review.create.click()
  await expect(page).toHaveURL(/\/editor#[0-9a-f-]{36}$/)
  await expect(editor.headline).toHaveValue('Data engineer')
  const { text } = await readPdf(await editor.downloadBytes())
  for (const words of ['Ana Reis', 'Brightwater Energy Ltd', 'Cut warehouse spend by 38%']) {
    expect(text).toContain(words)
  }
  await page.goto('/cvs')
  await expect(page.getByText('waiting for review')).toBeHidden()
})

test('operations are undone by key, and nothing that was typed is lost', async ({ page }) => {
  const file = await printCv(page)
  const review = new ImportPage(page)
  await page.goto('/cvs')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.locator('input[type=file]').setInputFiles(file)
  await review.expectReview('Ana Reis.pdf')
  await review.openSections()
  const [title, employer] = [review.field('Job title'), review.field('Employer')]
  await review.openMenu('Job title')
  await page.getByRole('menuitem', { name: 'Move to' }).click()
  await page.getByRole('menuitem', { name: 'Employer', exact: true }).click()
  await expect(employer).toHaveValue('Senior Data Engineer')
  await expect(title).toHaveValue('Brightwater Energy')
  await page.keyboard.press('Control+z')
  await expect(employer).toHaveValue('Brightwater Energy')
  await page.keyboard.press('Control+y')
  await expect(employer).toHaveValue('Senior Data Engineer')
  await review.openMenu('Employer')
  await page.getByRole('menuitem', { name: 'Remove' }).click()
  await page.getByText('Left out (1)').click()
  await page.getByRole('button', { name: /^Restore/ }).click()
  await expect(employer).toHaveValue('Senior Data Engineer')
})

test('pasted text is read, and goes into a CV that is there with ticks', async ({
  page,
  editor,
}) => {
  await editor.startWith({
    basics: { name: 'Ana Reis', label: 'Pilot' },
    work: [{ name: 'Brightwater', position: 'Engineer', startDate: '2019' }],
  })
  await page.goto('/cvs')
  const review = new ImportPage(page)
  await page.getByRole('button', { name: 'More ways to start' }).click()
  await page.getByRole('menuitem', { name: 'Paste text' }).click()
  const paste = page.getByRole('dialog', { name: 'Paste your CV as text' })
  await paste
    .getByRole('textbox')
    .fill(
      'Ana Reis\nEngineer\n+351 555 010 204\n\nExperience\nEngineer, Brightwater\n2019 - present\n- Led six people',
    )
  await paste.getByRole('button', { name: 'Import text' }).click()
  await review.expectReview('Pasted text')
  await review.choose('Add to an existing CV…')
  const dialog = page.getByRole('dialog', { name: 'Add to an existing CV' })
  await expect(dialog.getByRole('checkbox', { name: /Adds.*Phone/ })).toBeChecked()
  await expect(
    dialog.getByRole('checkbox', { name: /Changes your text.*Headline/ }),
  ).not.toBeChecked()
  await expectNothingSeriousInBothColours(page, 'adding to a CV')
  await dialog.getByRole('button', { name: /^Add \d/ }).click()
  await expect(page).toHaveURL(/\/editor#/)
  await expect(editor.headline).toHaveValue('Pilot')
  await expect(page.getByRole('textbox', { name: 'Phone' })).toHaveValue('+351 555 010 204')
})

// Firefox leaves a made paste event empty.
test('a whole CV that is pasted into a field is offered a review', {
  tag: ['@chromium'],
}, async ({ page, editor }) => {
  await editor.start()
  await editor.name.fill('Somebody Else')
  const lines = Array.from(
    { length: 10 },
    (_, at) => `- Led team ${at} of ten people in the harbour`,
  )
  const cv = ['Ana Reis', 'Experience', 'Engineer, Brightwater', ...lines, 'Education', 'MSc, 2015']
  await editor.openSection('Summary')
  const profile = page.getByRole('textbox', { name: 'Who you are' })
  await profile.click()
  await profile.evaluate((field, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, cv.join('\n'))
  await expect(profile).toContainText('Led team 3')
  await page.getByRole('button', { name: 'Import it as a CV' }).click()
  const review = new ImportPage(page)
  await review.expectReview('Pasted text')
  await review.openSections()
  await expect(review.field('Full name')).toHaveValue('Ana Reis')
  await page.goBack()
  await editor.openSection('Summary')
  await expect(profile).toHaveText('')
})

test('what cannot be read is told in words', async ({ page, dashboard }) => {
  const review = new ImportPage(page)
  await dashboard.open()
  await dashboard.bringFiles(textFile('notes.pdf', 'GIF89a'))
  await review.expectFailure('notes.pdf', 'isn’t the type that its name says')
  // The next one may be dropped where the last one failed.
  const bring = async (name: string, content: string, words: string) => {
    await dropFiles(page, [textFile(name, content)])
    await review.expectFailure(name, words)
  }
  await bring('locked.pdf', drawnPdf(locked), 'password-protected')
  await bring('scan.pdf', drawnPdf(), 'It’s a scan or a photo')
})

test('an empty file and one that is too large are told, and several wait for each other', async ({
  page,
  dashboard,
}) => {
  const review = new ImportPage(page)
  await dashboard.open()
  await dashboard.bringFiles(textFile('long.pdf', Buffer.alloc(10_000_001, '%PDF-1.7 ')))
  await review.expectFailure('long.pdf', 'larger than 10 MB')
  await dropFiles(page, [textFile('empty.pdf', '')])
  await review.expectFailure('empty.pdf', 'The file is empty')

  await dashboard.open()
  await expect(page.getByText('waiting for review')).toBeHidden()
  const cv = 'Ana Reis\nExperience\nEngineer, Brightwater\n2019 - 2021\n- Led six people'
  const ten = Array.from({ length: 10 }, (_, at) => textFile(`cv ${at}.txt`, cv))
  await dropFiles(page, ten)
  await review.expectReview('cv 0.txt')
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('group', { name: '9 more files to review' }).getByText('cv 3.txt').click()
  await review.expectReview('cv 3.txt')
})

const listening = [
  { screen: 'the dashboard', address: '/cvs' },
  { screen: 'the review', address: '/import#00000000-0000-7000-8000-000000000000' },
]
for (const { screen, address } of listening) {
  test(`a file that is dropped before ${screen} listens is opened when it does`, async ({
    page,
  }) => {
    const file = await printCv(page)
    const review = new ImportPage(page)
    let letGo = () => {}
    const dropped = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await page.route(/\/_next\/static\/.*\.js/, async (route) => {
      await dropped
      await route.continue()
    })
    await page.goto('about:blank')
    await page.goto(address, { waitUntil: 'commit' })
    await dropFiles(page, [file])
    // No screen has taken it yet.
    expect(await page.evaluate(() => 'takeHeldFiles' in window)).toBe(true)
    letGo()
    await review.expectReview('Ana Reis.pdf')
    await page.unrouteAll({ behavior: 'wait' })
  })
}
