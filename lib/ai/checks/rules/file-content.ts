import { foldText } from '@/lib/language/unicode/fold-text'
import { languageTableOf } from '@/lib/resume/labels/language-tables'
import { resolveSections } from '@/lib/resume/sections'
import { type FileFacts, textOfFile } from '../file-facts'
import {
  type CheckInput,
  type CheckPlace,
  notApplicable,
  passUnless,
  type Rule,
  verdict,
} from '../rule'

const email = /[^\s@<>()]+@[^\s@<>()]+\.\p{L}{2,}/u
const phone = /(?<![\d\p{L}])\+?\(?\d[\d\s()./-]{6,18}\d(?![\d\p{L}])/u

/** Looks for the typed values in a file by Vitae, and for anything of their shape in other files. */
function missingContacts({ document }: CheckInput, file: FileFacts): CheckPlace[] {
  if (file.readback) {
    return file.readback.lost
      .filter(({ kind }) => kind === 'name' || kind === 'email' || kind === 'phone')
      .map(({ address, text }) => ({ address, words: text }))
  }
  const text = textOfFile(file)
  const places: CheckPlace[] = []
  if (!email.test(text)) places.push({ address: null, words: document.content.basics.email })
  else if (!phone.test(text)) places.push({ address: null, words: document.content.basics.phone })
  return places
}

/** Checks that name and contact details are in the text of the file, character by character. */
export const contactReadBack: Rule = {
  id: 'contact-read-back',
  bar: 'readable',
  severity: 'costly',
  check(input) {
    if (!input.file) return notApplicable
    return passUnless('fail', missingContacts(input, input.file))
  },
}

/** Checks that every typed title, employer, date and bullet is read back whole. */
export const wordsReadBack: Rule = {
  id: 'words-read-back',
  bar: 'readable',
  severity: 'costly',
  check({ file }) {
    const readback = file?.readback
    if (!readback || readback.of === 0) return notApplicable
    const lost = readback.lost.filter(({ kind }) => !/^(?:name|email|phone)$/.test(kind))
    const places = lost.map(({ address, text }) => ({ address, words: text }))
    return passUnless('fail', places, { of: readback.of })
  },
}

/** Warns if an application form would fill a field with another value. */
export const fieldsReadBack: Rule = {
  id: 'fields-read-back',
  bar: 'readable',
  severity: 'minor',
  check({ file }) {
    const { of = 0, misplaced = null } = file?.readback ?? {}
    if (of === 0 || !misplaced) return notApplicable
    const places = misplaced.map(({ address, text }) => ({ address, words: text }))
    return passUnless('warn', places, { of })
  },
}

/** Warns if texts that are adjacent in the CV are not adjacent in the text of the file. */
export const readingOrder: Rule = {
  id: 'reading-order',
  bar: 'readable',
  severity: 'minor',
  check({ file }) {
    const order = file?.readback?.inOrder
    if (!order || order.of === 0) return notApplicable
    const { found, of } = order
    return verdict(found < of ? 'warn' : 'pass', [], { count: of - found, of })
  },
}

/** Checks that section headings are on lines of their own. */
export const headingLines: Rule = {
  id: 'heading-lines',
  bar: 'readable',
  severity: 'minor',
  check({ file, document }) {
    if (!file?.readback) return notApplicable
    const lines = new Set(
      textOfFile(file)
        .split('\n')
        .map((line) => foldText(line.trim())),
    )
    const labels = languageTableOf(document.design.language, document.design.look).labels
    const places = resolveSections(document.content).flatMap((section): CheckPlace[] => {
      if (section.kind !== 'list' || !section.state.visible) return []
      const isEmpty = document.content[section.key].every(({ hidden }) => hidden)
      const title = section.state.title || labels[section.key]
      if (isEmpty || lines.has(foldText(title))) return []
      return [{ address: `section:${section.key}/title`, words: title }]
    })
    return passUnless('warn', places)
  },
}

/** Checks that links have targets that a form or a person can follow. */
export const linksWork: Rule = {
  id: 'links-work',
  bar: 'readable',
  severity: 'costly',
  check({ advice, file }) {
    const typed = (advice.get('link-not-clickable') ?? []).map(({ address, values }) => ({
      address,
      words: values.text,
    }))
    const odd = (file?.links ?? [])
      .filter((link) => !/^(?:https?|mailto|tel):/i.test(link))
      .map((link) => ({ address: null, words: link }))
    return passUnless('warn', [...typed, ...odd])
  },
}
