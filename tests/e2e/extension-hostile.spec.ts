import { pageHtml } from './support/extension/described-page'
import { expectNothingSent, pdfText, shareExtension } from './support/extension/extension-journey'
import { expect, test } from './support/journey'

const extension = shareExtension({ hasCv: true })

const name = '<label for="name">Full name</label><input id="name">'

test('never fills a field that a person cannot see', { tag: '@push' }, async () => {
  const traps = {
    none: 'display: none',
    invisible: 'visibility: hidden',
    clear: 'opacity: 0',
    left: 'position: absolute; left: -9999px',
    above: 'position: absolute; top: -500px',
    small: 'width: 0; height: 0; padding: 0; border: 0',
    clipped: 'position: absolute; clip: rect(0 0 0 0)',
    inset: 'clip-path: inset(50%)',
    scaled: 'transform: scale(0)',
  }
  const hidden = Object.entries(traps).map(
    ([id, style]) =>
      `<label for="${id}">Email</label><input id="${id}" autocomplete="email" style="${style}">`,
  )
  const page = await extension.open(
    pageHtml(`${name}${hidden.join('')}
      <div aria-hidden="true"><label for="withheld">Email</label><input id="withheld"></div>
      <div inert><label for="inert">Email</label><input id="inert"></div>
      <div style="height: 0; overflow: hidden"><label for="folded">Email</label><input id="folded"></div>
      <div style="opacity: 0"><label for="within">Email</label><input id="within"></div>
      <label for="blank">Email (leave this field blank)</label><input id="blank">
      <label for="disabled">Email</label><input id="disabled" disabled>
      <label for="fixed">Email</label><input id="fixed" readonly>
      <input type="hidden" name="email"><label for="email">Email</label><input id="email">`),
  )
  const panel = await extension.browser().press(page)
  await panel.press('Fill 2')
  await panel.says('2 of 2 filled')
  const filled = await page.evaluate(() =>
    [...document.querySelectorAll('input')].filter(({ value }) => value !== '').map(({ id }) => id),
  )
  expect(filled).toEqual(['name', 'email'])
  await expectNothingSent(page)
})

test('leaves alone what has something in it, also since it was read', {
  tag: '@push',
}, async () => {
  const page = await extension.open(
    pageHtml(`${name}
      <label for="email">Email</label><input id="email" value="else@example.org">
      <label for="country">Country</label><select id="country"><option>Germany</option><option>Netherlands</option></select>
      <label for="phone">Phone</label><input id="phone">
      <label for="city">City</label><input id="city">`),
  )
  const panel = await extension.browser().press(page)
  await page.getByLabel('Phone').fill('555')
  await page.getByLabel('City').focus()
  await panel.press('Fill 3')
  await panel.says('2 of 5 filled')
  await panel.says('else@example.org')
  const values = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('input, select')].map((one) => (one as HTMLInputElement).value),
    )
  expect(await values()).toEqual(['Noor Haddad', 'else@example.org', 'Germany', '555', 'Amsterdam'])
  // What is typed after filling is the person's own, and stays.
  await page.getByLabel('City').fill('Utrecht')
  await panel.press('Undo all')
  await panel.says(/ can be filled$/)
  expect(await values()).toEqual(['', 'else@example.org', 'Germany', '555', 'Utrecht'])
  await expectNothingSent(page)
})

test('does not fill again what the page has changed under it', { tag: '@push' }, async () => {
  const page = await extension.open(
    pageHtml(
      `${name}<div id="around"><label for="email">Email</label><input id="email"></div>`,
      `document.querySelector('#name').addEventListener('input', () => { around.innerHTML = '<label for="email">Email</label><input id="email">' })`,
    ),
  )
  const panel = await extension.browser().press(page)
  await panel.press('Fill 2')
  await panel.says('1 of 2 filled')
  await expect(page.getByLabel('Email')).toHaveValue('')
  await expectNothingSent(page)
})

test('offers a section that comes later, and fills it on a press', { tag: '@push' }, async () => {
  const job = (at: number) =>
    `<section><h3>Work experience ${at}</h3><label>Job title<input name="title-${at}"></label><label>Company<input name="company-${at}"></label></section>`
  const page = await extension.open(
    pageHtml(
      `${job(1)}<div id="more"></div>`,
      `window.add = () => { more.innerHTML = ${JSON.stringify(job(2))} }`,
    ),
  )
  const panel = await extension.browser().press(page)
  await panel.press('Fill 2')
  await panel.says('2 of 2 filled')
  await page.evaluate('add()')
  await panel.says('The form has changed.')
  const values = () =>
    page.locator('input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
  expect(await values()).toEqual(['Senior data engineer', 'Lowland Rail', '', ''])
  await panel.press('Look again')
  await panel.press('Fill 2')
  await panel.says('4 of 4 filled')
  expect(await values()).toEqual([
    'Senior data engineer',
    'Lowland Rail',
    'Data analyst',
    'Kite Insurance',
  ])
  await panel.press('Undo all')
  await panel.says('4 of 4 fields can be filled')
  expect(await values()).toEqual(['', '', '', ''])
  await expectNothingSent(page)
})

test('hands over the PDF, shows sums and earlier answers first, and sends nothing', {
  tag: '@push',
}, async () => {
  const page = await extension.open(
    pageHtml(
      `<label for="cv">Resume/CV</label><input id="cv" type="file" style="opacity: 0"><label>Cover letter<input id="letter" type="file"></label>
      <label>Years of experience<input id="years"></label><label>Why would you like to work for our company?<textarea id="why"></textarea></label>
      <label>Expected salary<input id="salary"></label>
      <label>Country<select id="country" onchange="this.form.submit()"><option value="">–</option><option>Netherlands</option></select></label>
      <label>Full name<input id="full" onchange="this.form.setAttribute('target', '_top')"></label>`,
      `full.addEventListener('input', () => HTMLButtonElement.prototype.click.call(document.querySelector('form button:not([type])')))`,
    ),
  )
  const focused = () => page.evaluate(() => document.activeElement?.id)
  await page.locator('#salary').focus()
  const panel = await extension.browser().press(page)
  expect(await focused()).toBe('salary')
  await panel.press('Fill 2')
  await panel.says(/^2 of 6 filled$/)
  const file = page.locator('#cv').evaluate((one) => (one as HTMLInputElement).files?.[0]?.text())
  expect(await file).toBe(pdfText)
  const values = () =>
    page.evaluate(() =>
      ['letter', 'years', 'why', 'salary', 'country'].map(
        (id) => (document.getElementById(id) as HTMLInputElement).value,
      ),
    )
  expect(await values()).toEqual(['', '', '', '', ''])
  await panel.press('Use the answer to “Why do you want to work for this company?”')
  await panel.says('3 of 6 filled')
  await panel.press('Fill Years of experience')
  await panel.says('4 of 6 filled')
  expect(await values()).toEqual([
    '',
    expect.stringMatching(/^\d+$/),
    'Because your trains are on time.',
    '',
    '',
  ])
  await panel.press('Undo all')
  await panel.says(/can be filled$/)
  expect(await values()).toEqual(['', '', '', '', ''])
  expect(page.url()).toContain('jobs.example/apply/')
})

test('keeps its panel where a page allows no style, and its content from the page', {
  tag: '@push',
}, async () => {
  const page = await extension.open(pageHtml(name), {
    'content-security-policy':
      "default-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'",
  })
  const panel = await extension.browser().press(page)
  await panel.press('Fill 1')
  await panel.says('1 of 1 filled')
  const seen = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild
    return { text: host?.textContent, root: host?.shadowRoot ?? null }
  })
  expect(seen).toEqual({ text: '', root: null })
  expect((await panel.box('Undo all')).x).toBeGreaterThan(896)
})
