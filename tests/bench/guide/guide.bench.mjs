// The guided start with 24 persons whose answers (persons.json) were written by somebody who had seen the questions
// alone, before the screens were there. Their answers are typed as they stand, in their language; keys and clicks are
// counted. Minutes are those of typing 40 words of five letters a minute and of a second and a half for each click.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCatalogue } from '../../../scripts/bundle/messages/catalogue-files.mjs'
import { openBrowser, serveApp } from '../support/app.mjs'
import { median } from '../support/statistics.mjs'

const here = import.meta.dirname
const { persons } = JSON.parse(readFileSync(join(here, 'persons.json'), 'utf8'))
const keysPerMinute = 40 * 5
const minutesPerClick = 1.5 / 60
const maxMinutes = 6

const interfaces = { pt: 'pt-BR', zh: 'zh-Hans' }

/** Reads the messages of a language by id. */
function messagesOf(language) {
  const texts = { ...readCatalogue('en'), ...readCatalogue(language) }
  return (id) => texts[id]
}

/** Types the answers of one person, and counts. */
class Writer {
  constructor(page, say) {
    Object.assign(this, { page, say, keys: 0, clicks: 0, typed: [] })
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key)
    this.keys += keys.length
  }

  async type(text) {
    await this.page.keyboard.insertText(text)
    this.typed.push(text)
    this.keys += text.length
  }

  async click(target) {
    await target.click()
    this.clicks++
  }

  button(id) {
    return this.page.getByRole('button', { name: this.say(id), exact: true })
  }

  /** Waits for a question, whose first field has the focus unless it has none. */
  async waitFor(step) {
    await this.page.locator(`[data-question="${step}"]`).waitFor()
    await this.page.waitForTimeout(60)
  }

  /** Types into the field with the focus and those behind it; Enter leads from each to the next. */
  async fill(values, isLast = true) {
    for (const [at, value] of values.entries()) {
      if (value) await this.type(value)
      if (at < values.length - 1 || isLast) await this.press('Enter')
      await this.page.waitForTimeout(30)
    }
  }
}

const activitySections = { volunteering: 'volunteer', project: 'projects', school: 'projects' }
const fieldsOf = {
  work: ({ title, employer, from, until, town }) => [title, employer, from, until, town],
  volunteer: ({ name, where, from, until }) => [name, where, from, until],
  projects: ({ name, where, from, until }) => [name, where, from, until],
}

/** Types what was done at a job, and goes to the next question. */
async function writeDeeds(writer, deeds) {
  const { page, say } = writer
  await writer.waitFor('did')
  for (const [at, deed] of deeds.entries()) {
    if (at > 0) await writer.click(writer.button('guide/did/oneMore'))
    if (deed.words) {
      const line = page.locator('[data-question] [role=textbox]').last()
      await writer.click(line)
      await writer.type(deed.words)
      continue
    }
    await writer.click(page.getByText(say(`guide/did/kind/${deed.kind}`), { exact: true }))
    await writer.click(page.locator('[data-question] input:not([type=radio])').first())
    const last = deed.answers.findLastIndex(Boolean)
    await writer.fill(deed.answers.slice(0, last + 1), false)
  }
  if (deeds.some(({ words }) => words)) await writer.click(writer.button('guide/continue'))
  else await writer.press('Control+Enter')
}

async function writePlaces(writer, places) {
  for (const [at, [section, place]] of places.entries()) {
    if (at > 0) {
      await writer.waitFor('positions')
      if (section === 'work') await writer.click(writer.button('guide/positions/more'))
      else {
        await writer.click(writer.button('guide/activity/add'))
        await writer.click(writer.button(`guide/activity/${section}`))
      }
    } else if (section !== 'work') {
      await writer.click(writer.button('guide/positions/none'))
      await writer.click(writer.button(`guide/activity/${section}`))
    }
    await writer.page.locator('[data-question="positions"] input').first().waitFor()
    await writer.page.waitForTimeout(80)
    await writer.fill(fieldsOf[section](place))
    await writeDeeds(writer, place.deeds)
  }
  await writer.waitFor('positions')
  await writer.click(writer.button('guide/continue'))
}

/** Types rows of a list, one after the other, and goes to the next question. */
async function writeRows(writer, step, more, rows) {
  await writer.waitFor(step)
  for (const [at, row] of rows.entries()) {
    if (at > 0) {
      await writer.click(writer.button(more))
      await writer.page.waitForTimeout(80)
    }
    await writer.fill(row, at === rows.length - 1)
  }
  if (rows.length === 0) await writer.click(writer.button('guide/continue'))
}

async function writeCv(writer, person) {
  const { name, email, phone, town, countryName, link, title, jobs, activities } = person
  await writer.waitFor('you')
  await writer.fill([name, email, phone, town, countryName, link])
  await writer.waitFor('work')
  await writer.fill([title])
  await writer.waitFor('positions')
  const others = (activities ?? []).map((one) => [activitySections[one.kind], one])
  await writePlaces(writer, [...jobs.map((job) => ['work', job]), ...others])
  const schools = person.education.map(({ degree, subject, school, from, until, grade }) =>
    [degree, subject, school, from, until, grade].map((value) => value ?? ''),
  )
  await writeRows(writer, 'education', 'guide/education/more', schools)
  await writer.waitFor('skills')
  await writer.fill([`${person.skills.join(', ')},`])
  const languages = person.languages.map((language) => [language.name, language.level])
  await writeRows(writer, 'languages', 'sections/lists/languages/add', languages)
  await writer.waitFor('summary')
  await writer.click(writer.button('guide/continue'))
  await writer.waitFor('design')
  await writer.page.locator('[data-question="design"] canvas').first().waitFor()
  await writer.click(writer.page.locator('[data-question="design"] label').first())
  await writer.click(writer.button('guide/finish'))
}

/** Runs in the page: the texts of the CV that is stored there. */
async function readStoredContent() {
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise((resolve) => {
      const request = indexedDB.open(name)
      request.onsuccess = () => resolve(request.result)
    })
    for (const store of database.objectStoreNames) {
      const rows = await new Promise((resolve) => {
        const request = database.transaction(store).objectStore(store).getAll()
        request.onsuccess = () => resolve(request.result)
      })
      const found = JSON.stringify(rows).match(/"kind":"resume"/) && rows
      for (const row of found || []) {
        const document = row.document ?? row.value?.document ?? row
        if (document.kind === 'resume') return document.content
      }
    }
  }
  return null
}

const skipped = new Set(['id', 'meta', 'startDate', 'endDate', 'hidden', 'fluency'])

/** Returns the texts of a content, without ids and dates. */
function textsOf(value, key = '') {
  if (skipped.has(key)) return []
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) =>
    textsOf(part, Array.isArray(value) ? key : name),
  )
}

const wordsOf = (text) =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Words of the kinds, which were chosen, and forms of words that were typed. */
function chosenWords() {
  const file = join(here, '../../../dist/languages/deeds.json')
  const rules = JSON.parse(readFileSync(file, 'utf8'))
  return new Set(
    Object.values(rules).flatMap(({ kinds, range, forms, joins, and }) => [
      ...[...Object.values(kinds).flat(), ...joins, and].flatMap(wordsOf),
      ...range.flatMap(wordsOf),
      ...forms.flatMap(([, form]) => wordsOf(form)),
    ]),
  )
}

/** Returns the words of the CV that were neither typed nor chosen; a form of a typed word shares its beginning. */
function strangeWords(content, typed) {
  const chosen = chosenWords()
  const known = new Set(wordsOf(typed.join(' ')))
  const isForm = (word) =>
    [...known].some((one) => one.length > 3 && word.startsWith(one.slice(0, -2)))
  return textsOf(content)
    .flatMap(wordsOf)
    .filter((word) => !known.has(word) && !chosen.has(word) && !isForm(word))
}

async function measurePerson(browser, base, person) {
  const language = interfaces[person.language] ?? person.language
  const say = messagesOf(language)
  const locale = person.language === 'en' ? 'en-GB' : language
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    locale,
  })
  const page = await context.newPage()
  await page.goto(`${base}/editor#?guide=you`)
  const writer = new Writer(page, say)
  await writeCv(writer, person)
  await page.waitForTimeout(1_500)
  const content = await page.evaluate(readStoredContent)
  const pages = await page.locator('[data-page]').count()
  // The number beside "Check" counts what is to be fixed.
  const check = page.getByRole('button', { name: say('editor/checks') }).first()
  const open = Number(/\d+/.exec((await check.textContent()) ?? '')?.[0] ?? 0)
  await context.close()
  const strange = strangeWords(content, writer.typed)
  const minutes = writer.keys / keysPerMinute + writer.clicks * minutesPerClick
  return { id: person.id, keys: writer.keys, clicks: writer.clicks, minutes, pages, open, strange }
}

export async function run() {
  const app = await serveApp()
  const browser = await openBrowser()
  const results = []
  try {
    for (const person of persons) {
      results.push(await measurePerson(browser, app.base, person))
    }
  } finally {
    await browser.close()
    await app.close()
  }
  const middle = median(results.map(({ minutes }) => minutes))
  const gate = (name, value, limit) => ({ name, value, limit, ok: Number(value) <= limit })
  return {
    title: 'The guided start, 24 persons',
    columns: [
      'person',
      'keys',
      'clicks',
      'minutes',
      'pages',
      'to fix',
      'words neither typed nor chosen',
    ],
    rows: results.map(({ id, keys, clicks, minutes, pages, open, strange }) => [
      ...[id, keys, clicks, minutes.toFixed(1), pages, open],
      strange.join(' ') || 0,
    ]),
    gates: [
      gate('median minutes', middle.toFixed(1), maxMinutes),
      gate('most pages', Math.max(...results.map(({ pages }) => pages)), 1),
      gate('words neither typed nor chosen', results.flatMap(({ strange }) => strange).length, 0),
      gate('to fix', Math.max(...results.map(({ open }) => open)), 0),
    ],
  }
}
