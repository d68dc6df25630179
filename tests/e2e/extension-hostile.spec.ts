import { build } from 'esbuild'
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

test('fills fields whose values a page holds itself, and takes them back', {
  tag: '@push',
}, async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { createElement as h, useState } from 'react'
        import { createRoot } from 'react-dom/client'
        function Form() {
          const [held, hold] = useState({ name: '', country: '', current: false, about: '' })
          const on = (key) => ({ value: held[key], onChange: ({ target }) => hold((now) => ({ ...now, [key]: target.value })) })
          return h('div', {},
            h('label', {}, 'Full name', h('input', on('name'))),
            h('label', {}, 'Country', h('select', on('country'), h('option', { value: '' }, 'Select…'), h('option', { value: 'nl' }, 'Netherlands'))),
            h('h2', {}, 'Work experience'),
            h('label', {}, h('input', { type: 'checkbox', checked: held.current, onChange: ({ target }) => hold((now) => ({ ...now, current: target.checked })) }), 'I currently work here'),
            h('label', {}, 'Description', h('textarea', on('about'))),
            h('output', {}, JSON.stringify(held)))
        }
        createRoot(document.querySelector('#root')).render(h(Form))`,
      resolveDir: process.cwd(),
    },
    ...{ bundle: true, write: false, minify: true, format: 'iife', logLevel: 'silent' },
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const page = await extension.open(pageHtml('<div id="root"></div>', outputFiles[0]?.text))
  const panel = await extension.browser().press(page)
  const output = page.locator('output')
  await panel.press('Fill 4')
  await expect(output).toHaveText(
    JSON.stringify({
      ...{ name: 'Noor Haddad', country: 'nl', current: true },
      about: 'Moved 400 tables to one warehouse. Cut the nightly run from 6 hours to 50 minutes.',
    }),
  )
  await panel.press('1 more filled')
  await panel.says('Experience: Lowland Rail, lines 1 to 2')
  await panel.press('Undo all')
  await expect(output).toHaveText(
    JSON.stringify({ name: '', country: '', current: false, about: '' }),
  )
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

/** Lists to choose from, of two kinds: a button that opens one, and a field that is typed into. */
const lists = `
  const fill = (list, options, choose) => {
    list.replaceChildren(...options.map((text) => {
      const option = Object.assign(document.createElement('li'), { textContent: text })
      option.setAttribute('role', 'option')
      option.addEventListener('mousedown', () => choose(text))
      return option
    }))
    list.hidden = options.length === 0
  }
  const countries = ['Germany', 'Netherlands', 'United Kingdom']
  picker.addEventListener('click', () => setTimeout(() => fill(opened, countries, (text) => { picker.textContent = text; opened.hidden = true }), 150))
  schools.addEventListener('input', () => setTimeout(() => fill(found, ['Utrecht University', 'Utrecht University of Arts'].filter((one) => schools.value.length > 2 && one.startsWith(schools.value)), (text) => { schools.value = text; found.hidden = true }), 150))`

test('chooses from lists that open, and only what is the same', { tag: '@push' }, async () => {
  const page = await extension.open(
    pageHtml(
      `<span id="of">Country</span><button id="picker" data-list role="combobox" aria-haspopup="listbox" aria-labelledby="of" aria-controls="opened">Select one</button><ul id="opened" role="listbox" hidden></ul>
      <label for="schools">School</label><input id="schools" role="combobox" aria-controls="found"><ul id="found" role="listbox" hidden></ul>
      <label for="plain">Company</label><input id="plain" role="combobox" aria-autocomplete="list">`,
      lists,
    ),
  )
  const panel = await extension.browser().press(page)
  await panel.press('Fill 3')
  await panel.says('3 of 3 filled')
  await expect(page.locator('#picker')).toHaveText('Netherlands')
  await expect(page.locator('#schools')).toHaveValue('Utrecht University')
  await expect(page.locator('#plain')).toHaveValue('Lowland Rail')
  await expectNothingSent(page)
})

test('reads shadow roots, frames of the same server, and dates in parts', {
  tag: '@push',
}, async () => {
  extension.serve('jobs.example/frame', pageHtml('<label>Email<input type="email"></label>'))
  extension.serve('boards.example/form', pageHtml('<label>Email<input type="email"></label>'))
  const page = await extension.open(
    pageHtml(
      `<x-name></x-name>
      <section aria-label="Work experience"><label>Job title<input id="title"></label>
      <fieldset><legend>Start date</legend><label>Month<input id="month"></label><label>Year<input id="year"></label></fieldset></section>
      <iframe id="own" src="/frame" width="400" height="200"></iframe>
      <iframe id="other" src="http://boards.example/form" width="400" height="200"></iframe>`,
      `customElements.define('x-name', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<label>Full name<input id="inner"></label>' } })`,
    ),
  )
  const panel = await extension.browser().press(page)
  await panel.press('Fill 5')
  await panel.says('5 of 5 filled')
  await expect(page.locator('x-name input')).toHaveValue('Noor Haddad')
  await expect(page.locator('#month')).toHaveValue('04')
  await expect(page.locator('#year')).toHaveValue('2021')
  await expect(page.frameLocator('#own').getByLabel('Email')).toHaveValue('noor@example.org')
  // Another server's frame is closed to it until it is allowed.
  await expect(page.frameLocator('#other').getByLabel('Email')).toHaveValue('')
  const asked = page.context().waitForEvent('page')
  await panel.press('Allow boards.example for this form')
  await expect((await asked).getByText('The form is from http://boards.example.')).toBeVisible()
  await (await asked).close()
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
