import type { LanguageCode } from '@/lib/language/tags'

const english =
  /^(?:\p{Lu}\p{Ll}+ed|Led|Ran|Built|Wrote|Taught|Made|Kept|Held|Took|Set|Cut|Sold|Drove|Grew|Gave|Won|Began|Brought|Bought|Found|Met|Oversaw|Sent|Spoke)(?!\p{L})/u
const german = /^\p{Lu}\p{Ll}+te(?!\p{L})/u
const participle = /^\p{Lu}\p{Ll}+(?:é|i|u|is|it)(?!\p{L})/u
const italian = /^\p{Lu}\p{Ll}+(?:ato|uto|ito)(?!\p{L})/u
const persons: Readonly<Record<LanguageCode, readonly [found: RegExp, before: string]>> = {
  en: [english, 'I '],
  de: [german, 'Ich '],
  fr: [participle, 'J’ai '],
  it: [italian, 'Ho '],
  // Spanish verbs in the first person need no "yo".
  es: [/^\p{Lu}\p{Ll}+(?:é|í)(?!\p{L})/u, ''],
  pt: [/^\p{Lu}\p{Ll}+(?:ei|i)(?!\p{L})/u, ''],
}
const tasks: Readonly<Record<LanguageCode, string>> = {
  ...{ en: 'My work: ', de: 'Meine Arbeit: ', es: 'Mi trabajo: ', fr: 'Mon travail : ' },
  ...{ pt: 'O meu trabalho: ', it: 'Il mio lavoro: ' },
}

/** Converts a text of a CV to a sentence of a letter, in the first person. */
export function asSentence(text: string, language: LanguageCode): string {
  const [verb, person] = persons[language]
  const said = /[.!?…]$/.test(text) ? text : `${text}.`
  if (/^(?:I|Ich|Je|J['’]ai|Ho|Yo|Eu)(?!\p{L})/u.test(text)) return said
  if (!verb.test(text)) return tasks[language] + said
  return person === '' ? said : person + said.slice(0, 1).toLowerCase() + said.slice(1)
}
