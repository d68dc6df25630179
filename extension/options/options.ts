import { loadPaired } from '../background/pairing'
import { loadCv, readCv, storeCv } from '../background/stored-cv'
import { browser } from '../browser'

/** Largest file that is read, in bytes: a CV with its PDF. */
const maxBytes = 8_000_000

const element = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind

async function render() {
  const [cv, paired] = [await loadCv(), await loadPaired()]
  const pdf = cv?.pdf ? `, with ${cv.pdf.name}` : ''
  element('cv').textContent = cv ? `${cv.title}${pdf}` : 'None yet'
  element('paired').textContent = paired ?? 'None yet'
}

const say = (text: string) => {
  element('said').textContent = text
}

async function read(file: File) {
  if (file.size > maxBytes) return say('This file is too large for a CV.')
  let value: unknown
  try {
    value = JSON.parse(await file.text())
  } catch {
    return say('This file could not be read. It has to be JSON.')
  }
  const cv = readCv(value)
  if (!cv) return say('There is no CV in this file.')
  await storeCv(cv)
  await render()
  say('Read. Open the form of an employer, and press the button of Vitae there.')
}

element<HTMLInputElement>('file').addEventListener('change', ({ currentTarget }) => {
  const input = currentTarget as HTMLInputElement
  const [file] = input.files ?? []
  if (file) void read(file)
  input.value = ''
})

element('forget').addEventListener('click', async () => {
  await browser.storage.local.clear()
  await render()
  say('Nothing is stored any more.')
})

void render()
