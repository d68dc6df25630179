import { notApplicable, type Rule, verdict } from '../rule'

/** Upload limit of many portals; a text CV needs a tenth of it. */
const maximumBytes = 2_000_000

/** Checks the file size against upload limits. */
export const fileSize: Rule = {
  id: 'file-size',
  bar: 'readable',
  severity: 'minor',
  check({ file }) {
    if (!file) return notApplicable
    const megabytes = Math.round(file.bytes / 100_000) / 10
    return verdict(file.bytes > maximumBytes ? 'warn' : 'pass', [], { count: megabytes })
  },
}

/** Checks that the file has a title and a language, which screen readers announce first. */
export const titleAndLanguage: Rule = {
  id: 'title-and-language',
  bar: 'readable',
  severity: 'minor',
  check({ file }) {
    if (!file) return notApplicable
    const missing = [file.title.trim(), file.language.trim()].filter((value) => value === '')
    return verdict(missing.length > 0 ? 'warn' : 'pass', [], {
      count: missing.length,
      text: file.title.trim(),
    })
  },
}

/** Checks that the PDF is tagged (headings, lists, paragraphs). */
export const taggedFile: Rule = {
  id: 'tagged-file',
  bar: 'readable',
  severity: 'minor',
  check: ({ file }) => (file ? verdict(file.isTagged ? 'pass' : 'warn') : notApplicable),
}

/** Checks that the PDF permits copying text. */
export const copyAllowed: Rule = {
  id: 'copy-allowed',
  bar: 'readable',
  severity: 'costly',
  check: ({ file }) => (file ? verdict(file.mayCopy ? 'pass' : 'fail') : notApplicable),
}
