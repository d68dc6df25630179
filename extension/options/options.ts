import { browser } from '../browser'
import type { OptionsReply, OptionsRequest } from '../messages'

/** Largest file that is read, in bytes: a CV with its PDF. */
const maxBytes = 8_000_000

const element = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind

const ask = (request: OptionsRequest) =>
  browser.runtime.sendMessage(request) as Promise<OptionsReply>

function show({ title, pdf, paired }: OptionsReply) {
  element('cv').textContent = title ? `${title}${pdf ? `, with ${pdf}` : ''}` : 'None yet'
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
  const reply = await ask({ kind: 'read-file', value })
  if (!reply.isRead) return say('There is no CV in this file.')
  show(reply)
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
  show(await ask({ kind: 'stored' }))
  say('Nothing is stored any more.')
})

void ask({ kind: 'stored' }).then(show)
