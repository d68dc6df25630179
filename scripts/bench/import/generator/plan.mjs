import { languageCodes, readLanguage } from './languages/read-language.mjs'

/** How many people a set has in each language; the others have two. */
const people = { en: 7, de: 4, fr: 4, es: 4 }

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
  for (const language of languageCodes) {
    for (let number = 1; number <= (people[language] ?? 2); number++) {
      const person = `${set === 'later' ? 'c' : set}-${language}${number}`
      for (const look of [nextLook(language), nextLook(language)]) {
        if (look) made.push({ person, language, look })
      }
    }
  }
  return made
}
