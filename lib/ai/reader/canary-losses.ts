import { counting } from '@/lib/language/counting'
import { type LanguageCode, translationLanguages } from '@/lib/language/tags'

/** Edits that make a sentence claim more by removing or changing a small word, which code cannot detect. */
export type Loss = 'hedge' | 'part' | 'negation' | 'plural' | 'role'

/** Pattern to find, and its replacement: `$1` is the first group. */
type Change = readonly [found: RegExp, instead: string | ((...groups: string[]) => string)]

/** Returns a pattern of the number words from 2 to 12 of a language. */
function numberOf(language: LanguageCode): string {
  const { small, alsoTwo } = counting[language]
  return [...(alsoTwo ? [alsoTwo] : []), ...small.split(' ').slice(1)].join('|')
}

const start = '(?<![\\p{L}\\p{N}])'
const end = '(?![\\p{L}\\p{N}])'
const of = (source: string) => new RegExp(start + source, 'iu')

/** Removes words that make the following number less exact. */
const hedge = (words: string, language: LanguageCode): Change => [
  of(`(?:${words})\\s+(?=[€$£]?\\s?\\d|(?:${numberOf(language)})${end})`),
  '',
]

/** Replaces part of a counted whole: "two of the five teams" becomes "the five teams". */
const part = (between: string, article: string, language: LanguageCode): Change => [
  of(
    `(?:${numberOf(language)}|one|eine?[rs]?|una?|uno|une?|um|uma|\\d+)\\s+${between}\\s+(?=(?:${numberOf(language)}|\\d+)${end})`,
  ),
  article,
]

/** Simple past of verbs that follow "helped". */
const pasts: Readonly<Record<string, string>> = {
  ...{ plan: 'Planned', run: 'Ran', build: 'Built', write: 'Wrote', set: 'Set', lead: 'Led' },
  ...{ teach: 'Taught', make: 'Made', sell: 'Sold', keep: 'Kept', cut: 'Cut', choose: 'Chose' },
  ...{
    draw: 'Drew',
    grow: 'Grew',
    bring: 'Brought',
    find: 'Found',
    map: 'Mapped',
    ship: 'Shipped',
  },
}
const regular =
  'design|organi[sz]e|train|move|open|launch|prepare|develop|create|manage|test|clean|cook|bake|repair|raise|reduce|improve|introduce|document|migrate|deliver|install|maintain|coordinate|edit|research|collect|review|define|shape|host|paint|restore|start|convert|rebuild|record|draft'
const pastOf = (verb: string) => {
  const low = verb.toLowerCase()
  const past = low.endsWith('e') ? `${low}d` : `${low}ed`
  return pasts[low] ?? past.slice(0, 1).toUpperCase() + past.slice(1)
}

const boundary = (words: string) => `(?=\\s+(?:${words})${end}|[.,;]|$)`
/** Nouns with an article that cannot be counted. */
const uncounted =
  '(?!(?:lot|number|few|year|month|week|day|hour|minute|third|quarter|half|dozen|member|result|basis|degree|time|part|total|maximum|minimum|range|variety)s?(?!\\p{L}))'
const pluralOf = (noun: string) => {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`
}
const romance = (noun: string) => (/[aeiouéáó]$/u.test(noun) ? `${noun}s` : `${noun}es`)

/** Edits by language and kind; each makes a sentence claim more. */
const losses: Readonly<Record<LanguageCode, Readonly<Record<Loss, readonly Change[]>>>> = {
  en: {
    hedge: [
      hedge('about|approximately|around|up to|almost|nearly|just under|roughly', 'en'),
      [
        of(`helped(?: to)? (${Object.keys(pasts).join('|')}|${regular})${end}`),
        (_, verb = '') => pastOf(verb),
      ],
    ],
    part: [
      part('of (?:the|its|our|their)', 'all ', 'en'),
      [of('(?:some|part|parts|half|many|most|several) of (?=(?:the|its|our|their) )'), 'all of '],
    ],
    negation: [
      [
        of('(?:was|were|did|is|are|do|does|has|have) (not) (?!only)'),
        (whole) => whole.replace(/not /i, ''),
      ],
      [of('without (?=\\p{L}+ing|any |help|supervision|a )'), 'with '],
      [of('never (?=\\p{L}+ed)'), 'always '],
    ],
    plural: [
      [
        of(
          `(?<!\\bas )an? ${uncounted}(\\p{Ll}{4,})${boundary('of|for|in|at|with|and|to|from|on')}`,
        ),
        (_, noun = '') => `several ${pluralOf(noun)}`,
      ],
    ],
    role: [
      [
        /^(?:assisted (?:with|in)|supported|contributed to|took part in|participated in|helped with|worked on) (?=(?:the|a|an|its|our) )/i,
        'Led ',
      ],
    ],
  },
  de: {
    hedge: [hedge('etwa|rund|circa|ca\\.|bis zu|fast|knapp|ungefähr', 'de')],
    part: [part('der', 'alle ', 'de')],
    negation: [
      [of('nicht (?!nur|mehr)'), ''],
      [of('ohne (?=Hilfe|Anleitung)'), 'mit '],
    ],
    plural: [
      [
        of(
          `eine (\\p{Lu}\\p{Ll}+(?:ung|heit|keit|schaft|ion))${boundary('für|in|mit|und|von|der|des|an|auf')}`,
        ),
        'mehrere $1en',
      ],
      [
        of(`eine (\\p{Lu}\\p{Ll}{3,}e)${boundary('für|in|mit|und|von|der|des|an|auf')}`),
        'mehrere $1n',
      ],
    ],
    role: [
      [
        /^(?:mitarbeit|mithilfe|unterstützung|mitwirkung) (?:an|bei|in) der (?=\p{Lu})/iu,
        'Leitung der ',
      ],
      [/^(?:half|wirkte mit|arbeitete mit) (?:an|bei) der (?=\p{Lu})/iu, 'Leitete die '],
    ],
  },
  es: {
    hedge: [hedge('unos|unas|cerca de|alrededor de|hasta|casi|aproximadamente', 'es')],
    part: [
      part('de (?:los|las|sus)', 'todos los ', 'es'),
      [of('parte de (?=los |las )'), 'todos '],
    ],
    negation: [
      [of('no (?=(?:se |fue|era|pudo|llegó|tuvo))'), ''],
      [of('sin (?=ayuda|supervisión|perder)'), 'con '],
    ],
    plural: [
      [
        of(`una (\\p{Ll}{4,})${boundary('de|para|en|con|y|del')}`),
        (_, noun = '') => `varias ${romance(noun)}`,
      ],
      [
        of(`un (\\p{Ll}{4,}[aeorl])${boundary('de|para|en|con|y|del')}`),
        (_, noun = '') => `varios ${romance(noun)}`,
      ],
    ],
    role: [
      [/^(?:participé|colaboré|trabajé) en (?=la |el |los |las )/iu, 'Dirigí '],
      [/^(?:apoyo|colaboración|participación) (?:en|a) la /iu, 'Dirección de la '],
    ],
  },
  fr: {
    hedge: [hedge("environ|près de|jusqu['’]à|presque", 'fr')],
    part: [part('des', 'les ', 'fr'), [of('une partie des '), 'toutes les ']],
    negation: [
      [of('sans (?=aide|supervision)'), 'avec '],
      [of('non (?=\\p{L}+ée?s?(?!\\p{L}))'), ''],
    ],
    plural: [
      [
        of(`une? (\\p{Ll}{3,}[^sxzl\\W])${boundary('de|pour|dans|en|et|à|du|des')}`),
        'plusieurs $1s',
      ],
    ],
    role: [
      [/^(?:participé|contribué|collaboré) à la /iu, 'Dirigé la '],
      [/^(?:participation|contribution|aide) à la /iu, 'Direction de la '],
      [
        /^aidé à (\p{L}+)er(?!\p{L})/iu,
        (_, verb = '') => `${verb.slice(0, 1).toUpperCase()}${verb.slice(1)}é`,
      ],
    ],
  },
  pt: {
    hedge: [hedge('cerca de|aproximadamente|até|quase|perto de', 'pt')],
    part: [part('d[oa]s', 'todos os ', 'pt'), [of('parte d(?=[oa]s )'), 'todos ']],
    negation: [
      [of('não (?!só|apenas)'), ''],
      [of('sem (?=ajuda|supervisão|perder)'), 'com '],
    ],
    plural: [
      [of(`uma (\\p{Ll}{3,}[aeo])${boundary('de|para|em|com|e|da|do')}`), 'várias $1s'],
      [of(`um (\\p{Ll}{3,}[aeo])(?<!ão)${boundary('de|para|em|com|e|da|do')}`), 'vários $1s'],
    ],
    role: [
      [
        /^(?:participei|colaborei|trabalhei) n([oa]) /iu,
        (_, article = '') => `Liderei ${article} `,
      ],
      [/^(?:apoio|participação|colaboração) (?:à|na) /iu, 'Direção da '],
    ],
  },
  it: {
    hedge: [hedge('circa|quasi|fino a', 'it')],
    part: [
      part('(?:dei|delle|degli)', 'tutti i ', 'it'),
      [of('parte (?:dei|delle|degli) '), 'tutti i '],
    ],
    negation: [
      [of('non (?!solo|soltanto)'), ''],
      [of('senza (?=aiuto|supervisione|perdere)'), 'con '],
    ],
    plural: [
      [of(`una (\\p{Ll}{3,}[^cgi])a${boundary('di|per|in|con|e|da|del|della')}`), 'diverse $1e'],
      [of(`uno? (\\p{Ll}{3,}[^cgi])o${boundary('di|per|in|con|e|da|del|della')}`), 'diversi $1i'],
    ],
    role: [
      [/^(?:partecipato|collaborato|contribuito) alla /iu, 'Guidato la '],
      [/^(?:partecipazione|collaborazione|supporto) alla /iu, 'Direzione della '],
    ],
  },
}

/** Applies the first edit of a kind that matches; null without a match. */
export function lose(text: string, language: LanguageCode, kind: Loss): string | null {
  for (const [found, instead] of losses[language][kind]) {
    const after = text.replace(found, instead as string)
    if (after !== text) return after.slice(0, 1).toUpperCase() + after.slice(1)
  }
  return null
}

const unit = '(?:19|20)\\d\\d'
const numbers = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?!${unit}(?!\\d))(\\d{1,4}|${translationLanguages.map(numberOf).join('|')})(\\s+\\p{L}{3,})`,
  'giu',
)

/** Swaps two numbers of a sentence, each keeping the other's noun; null without two. */
export function exchangeNumbers(text: string): string | null {
  const found = [...text.matchAll(numbers)]
  for (const [at, first] of found.entries()) {
    const second = found[at + 1]
    if (!second || first[1] === second[1] || first[2]?.trim() === second[2]?.trim()) continue
    const [from, to] = [first.index, second.index]
    const [one, other] = [first[1] ?? '', second[1] ?? '']
    const between = text.slice(from + one.length, to)
    return `${text.slice(0, from)}${other}${between}${one}${text.slice(to + other.length)}`
  }
  return null
}

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
