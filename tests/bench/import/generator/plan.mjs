import { readLanguage } from './languages/read-language.mjs'

const languages = { en: 7, de: 4, fr: 4, es: 4 }
for (const code of ['pt', 'it', 'nl', 'pl', 'sv', 'cs', 'tr', 'el', 'ru']) languages[code] = 2
for (const code of ['ja', 'zh', 'ko', 'ar', 'he', 'hi']) languages[code] = 2

/** The languages that came later. */
const further = { da: 2, no: 2, ro: 2, uk: 2, id: 2, vi: 2 }

/** Few of many languages: Typst's looks are three a set. */
const forTypst = { en: 4, de: 3, fr: 2, es: 2 }
for (const code of ['pt', 'it', 'nl', 'pl', 'sv', 'cs', 'tr', 'el', 'ru']) forTypst[code] = 1
for (const code of ['ja', 'zh', 'ko', 'ar', 'he', 'vi', 'ro']) forTypst[code] = 1

/**
 * Number of people of a set in each language, the letter that they are known by, and the half of a language's words
 * that they are made of. Rules may be learnt from those of the first half.
 */
const people = {
  a: { counts: languages, letter: 'a', half: 'a' },
  b: { counts: languages, letter: 'b', half: 'b' },
  later: { counts: languages, letter: 'c', half: 'b' },
  more: { counts: { ...languages, ...further, he: 4, ar: 4, en: 4 }, letter: 'm', half: 'a' },
  newest: { counts: { ...further, he: 2, ar: 2, en: 2 }, letter: 'n', half: 'b' },
  typst: { counts: forTypst, letter: 't', half: 'a' },
  'typst-unseen': { counts: forTypst, letter: 'u', half: 'b' },
}

/** All languages that people are made of. */
export const languageCodes = Object.keys({ ...languages, ...further })

/** The half of a language's words that a set's people are made of. */
export const halfOfSet = (set) => people[set].half

/**
 * Whether an engine writes a language so that its letters can be had again: browsers and LibreOffice take
 * Devanagari to pieces, WeasyPrint loses signs of what runs from right to left. No reader is to blame.
 */
function engineWrites(engine, { code, direction }) {
  if (code === 'hi') return engine === 'docx' || engine === 'own'
  return engine !== 'weasyprint' || direction === 'ltr'
}

/**
 * Which person is printed in which look: every person in two, every look in several languages.
 *
 * @param {string} set
 * @param {object[]} looks
 * @returns {{person: string, language: string, look: object}[]}
 */
export function planOf(set, looks) {
  const made = []
  let turn = 0
  const nextLook = (language) => {
    for (let tries = 0; tries < looks.length; tries++) {
      const look = looks[turn % looks.length]
      turn += 1
      if (engineWrites(look.engine, readLanguage(language))) return look
    }
    return null
  }
  const { counts, letter } = people[set]
  for (const [language, count] of Object.entries(counts)) {
    for (let number = 1; number <= count; number++) {
      const person = `${letter}-${language}${number}`
      for (const look of [nextLook(language), nextLook(language)]) {
        if (look) made.push({ person, language, look })
      }
    }
  }
  return made
}
