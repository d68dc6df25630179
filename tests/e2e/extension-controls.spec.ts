import { build } from 'esbuild'
import { pageHtml } from './support/extension/described-page'
import { expectNothingSent, shareExtension } from './support/extension/extension-journey'
import { expect, test } from './support/journey'

const extension = shareExtension({ hasCv: true })

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
  const countries = ['Select one', 'Germany', 'Netherlands', 'United Kingdom']
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
  await panel.press('Undo all')
  await panel.says('3 of 3 fields can be filled')
  await expect(page.locator('#picker')).toHaveText('Select one')
  await expect(page.locator('#schools')).toHaveValue('')
  await expectNothingSent(page)
})

test('reads radio buttons, styled boxes, and names that only programs see', {
  tag: '@push',
}, async () => {
  const radio = (text: string) =>
    `<label><input type="radio" name="country" value="${text}" style="position: absolute; opacity: 0"><span>${text}</span></label>`
  const page = await extension.open(
    pageHtml(
      `<fieldset><legend>Country of residence</legend>${['Germany', 'Netherlands'].map(radio).join('')}</fieldset>
      <fieldset><legend>Gender</legend><label><input type="radio" name="gender"> Female</label><label><input type="radio" name="gender"> Male</label></fieldset>
      <section aria-label="Work Experience 1">
        <div data-automation-id="formField-jobTitle"><input id="title"></div>
        <div data-automation-id="formField-companyName"><input id="company" aria-label="Company"></div>
        <input type="checkbox" id="current" style="opacity: 0"><label for="current">I currently work here</label>
      </section>
      <label><input type="checkbox" id="terms"> I have read and accept the terms and conditions</label>`,
    ),
  )
  const panel = await extension.browser().press(page)
  await panel.press('Fill 4')
  await panel.says('4 of 6 filled')
  const ticked = await page
    .locator(':checked')
    .evaluateAll((all) => all.map((one) => one.id || (one as HTMLInputElement).value))
  expect(ticked).toEqual(['Netherlands', 'current'])
  await expect(page.locator('#title')).toHaveValue('Senior data engineer')
  await expect(page.locator('#company')).toHaveValue('Lowland Rail')
  await panel.press('Undo all')
  await panel.says('4 of 6 fields can be filled')
  await expect(page.locator(':checked')).toHaveCount(0)
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
