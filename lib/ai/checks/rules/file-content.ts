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

/** Of a file of our own the typed values are looked for; of any other what looks like them. */
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

/** Name and ways to reach the person stand in the text of the file, letter for letter. */
export const contactReadBack: Rule = {
  id: 'contact-read-back',
  bar: 'readable',
  check(input) {
    if (!input.file) return notApplicable
    return passUnless('fail', missingContacts(input, input.file))
  },
}

/** Every title, employer, date and bullet that was typed comes out of the file whole. */
export const wordsReadBack: Rule = {
  id: 'words-read-back',
  bar: 'readable',
  check({ file }) {
    const readback = file?.readback
    if (!readback || readback.of === 0) return notApplicable
    const lost = readback.lost.filter(({ kind }) => !/^(?:name|email|phone)$/.test(kind))
    const places = lost.map(({ address, text }) => ({ address, words: text }))
    return passUnless('fail', places, { of: readback.of })
  },
}

/** Warns where a field of a form would be filled in with something else. */
export const fieldsReadBack: Rule = {
  id: 'fields-read-back',
  bar: 'readable',
  check({ file }) {
    const { of = 0, misplaced = null } = file?.readback ?? {}
    if (of === 0 || !misplaced) return notApplicable
    const places = misplaced.map(({ address, text }) => ({ address, words: text }))
    return passUnless('warn', places, { of })
  },
}

/** Warns where texts that stand together in the CV do not come out of the file together, one after the other. */
export const readingOrder: Rule = {
  id: 'reading-order',
  bar: 'readable',
  check({ file }) {
    const order = file?.readback?.inOrder
    if (!order || order.of === 0) return notApplicable
    const { found, of } = order
    return verdict(found < of ? 'warn' : 'pass', [], { count: of - found, of })
  },
}

/** Headings of the sections stand on lines of their own. */
export const headingLines: Rule = {
  id: 'heading-lines',
  bar: 'readable',
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

/** Links lead somewhere a form or a person may follow. */
export const linksWork: Rule = {
  id: 'links-work',
  bar: 'readable',
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
