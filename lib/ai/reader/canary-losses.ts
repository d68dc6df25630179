import type { LanguageCode } from '@/lib/language/tags'
import { numberOf } from './canary-numbers'

/** Edits that make a sentence claim more by removing or changing a small word, which code cannot detect. */
export type Loss = 'hedge' | 'part' | 'negation' | 'plural' | 'role'

/** Pattern to find, and its replacement: `$1` is the first group. */
type Change = readonly [found: RegExp, instead: string | ((...groups: string[]) => string)]

const start = "(?<![\\p{L}\\p{N}'’-])"
const end = '(?![\\p{L}\\p{N}])'
const of = (source: string) => new RegExp(start + source, 'iu')

/** Removes words that make the following number less exact. */
const hedge = (words: string, language: LanguageCode): Change => [
  of(`(?:${words})\\s+(?=[€$£]?\\s?\\d|(?:${numberOf(language)})${end})`),
  '',
]

/** Removes a word that says that something was not always so. */
const rarely = (words: string): Change => [of(`(?:${words}) (?=\\p{L})`), '']

/** Replaces part of a counted whole: "two of the five teams" becomes "the five teams". */
const part = (between: string, article: string, language: LanguageCode, before = ''): Change => [
  of(
    `${before}(?:${numberOf(language)}|one|eine?[rs]?|una?|uno|une?|um|uma|\\d+)\\s+${between}\\s+(?=(?:${numberOf(language)}|\\d+)${end})`,
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

/** French words that count or measure by themselves. */
const sums =
  '(?!(?:moyenne|partie|dizaine|douzaine|quinzaine|vingtaine|trentaine|centaine|baisse|hausse|clientèle|semaine|heure|journée|année|minute|maximum|minimum)s?(?!\\p{L}))'

/** Edits by language and kind; each makes a sentence claim more. */
const losses: Readonly<Record<LanguageCode, Readonly<Record<Loss, readonly Change[]>>>> = {
  en: {
    hedge: [
      hedge('about|approximately|around|up to|almost|nearly|just under|roughly', 'en'),
      [
        of(`helped(?: to)? (${Object.keys(pasts).join('|')}|${regular})${end}`),
        (_, verb = '') => pastOf(verb),
      ],
      rarely('occasionally|sometimes|partly'),
    ],
    part: [
      part('of(?: the| its| our| their)?', 'all ', 'en'),
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
    hedge: [
      hedge('etwa|rund|circa|ca\\.|bis zu|fast|knapp|ungefähr', 'de'),
      rarely('(?:gelegentlich|zeitweise|teilweise|manchmal|vertretungsweise)(?: auch)?'),
    ],
    part: [
      part('(?:der|von(?: den)?)', 'alle ', 'de', '(?<!(?:in|an|auf|mit|bei|von|aus|nach|zu) )'),
    ],
    negation: [
      // Not "nicht invasive Beatmung", which is a name.
      [of('nicht (?!nur|mehr|\\p{Ll}+e[nmrs]? \\p{Lu})'), ''],
      [
        of(
          'ohne (?=Hilfe|Anleitung|Aufsicht|Rücksprache|\\p{Lu}?\\p{Ll}*(?:verantwortung|befugnis))',
        ),
        'mit ',
      ],
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
      [/^Unterstützung (?=der |des |von )/iu, 'Leitung '],
      [/^Unterstützte (?=die |den |das )/iu, 'Leitete '],
      [
        /^(?:an|bei) der (\p{Lu}[^.;,]*) (?:mitgewirkt|mitgearbeitet|mitgeholfen)(?=[.;,]|$)/iu,
        'Die $1 geleitet',
      ],
      [/^((?:die|den|das) [^.;,]*) unterstützt(?=[.;]?$)/iu, '$1 geleitet'],
      [/ (bei|beim) ([^.;,]*) unterstützt(?=[.;]?$)/iu, ' $1 $2 angeleitet'],
    ],
  },
  es: {
    hedge: [
      hedge('unos|unas|cerca de|alrededor de|hasta|casi|aproximadamente', 'es'),
      rarely('ocasionalmente|a veces|puntualmente|en parte'),
    ],
    part: [
      part('de las', 'todas las ', 'es'),
      part('de (?:los|sus)', 'todos los ', 'es'),
      [of('parte de (?=los )'), 'todos '],
      [of('parte de (?=las )'), 'todas '],
    ],
    negation: [
      [of('no (?=(?:se |fue|era|pudo|llegó|tuvo))'), ''],
      [of('sin (?=ayuda|supervisión|personal a cargo)'), 'con '],
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
      [/^(?:ayudé|apoyé) (?:a|en) (?=la |el |los |las )/iu, 'Dirigí '],
      [/^(?:apoyo|ayuda|colaboración|participación) (?:en|a) la /iu, 'Dirección de la '],
    ],
  },
  fr: {
    hedge: [
      hedge("environ|près de|jusqu['’]à|presque", 'fr'),
      rarely('occasionnellement|parfois|ponctuellement|en partie'),
    ],
    part: [part('(?:des|de|sur)', 'les ', 'fr'), [of('une partie des '), 'tous les ']],
    negation: [
      [of('sans (?=aide|supervision|encadrement|responsabilité)'), 'avec '],
      [of("n['’](\\p{L}+) pas "), '$1 '],
      [of('ne (\\p{L}+) pas '), '$1 '],
    ],
    plural: [
      [
        of(`(d['’])?une? ${sums}(\\p{Ll}{3,}[^sxzl\\W])${boundary('de|pour|dans|en|et|à|du|des')}`),
        (_, of = '', noun = '') => `${of && 'de '}plusieurs ${noun}s`,
      ],
    ],
    role: [
      [/^(?:participé|contribué|collaboré) à la /iu, 'Dirigé la '],
      [/^(?:participation|contribution|aide|appui|soutien) à la /iu, 'Direction de la '],
      [
        /^aidé à (\p{L}+)er(?!\p{L})/iu,
        (_, verb = '') => `${verb.slice(0, 1).toUpperCase()}${verb.slice(1)}é`,
      ],
    ],
  },
  pt: {
    hedge: [
      hedge('cerca de|aproximadamente|até|quase|perto de', 'pt'),
      rarely('ocasionalmente|às vezes|por vezes|pontualmente|em parte'),
    ],
    part: [
      part('dos', 'todos os ', 'pt'),
      part('das', 'todas as ', 'pt'),
      [of('parte dos '), 'todos os '],
      [of('parte das '), 'todas as '],
    ],
    negation: [
      // Not "não planeadas", which names a kind.
      [of('não (?=(?:foi|foram|fui|era|é|são|tem|tinha|teve|houve|pôde|chegou|se) )'), ''],
      [of('sem (?=ajuda|supervisão|pessoal a cargo)'), 'com '],
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
      [/^(?:apoio|ajuda|participação|colaboração) (?:à|na) /iu, 'Direção da '],
    ],
  },
  it: {
    hedge: [
      hedge('circa|quasi|fino a', 'it'),
      rarely('occasionalmente|saltuariamente|talvolta|a volte|in parte'),
    ],
    part: [
      part('delle', 'tutte le ', 'it'),
      part('(?:dei|degli)', 'tutti i ', 'it'),
      [of('parte delle '), 'tutte le '],
      [of('parte dei '), 'tutti i '],
    ],
    negation: [
      // Not "non invasiva", which names a kind.
      [of('non (?=(?:è|era|fu|sono|furono|ha|hanno|ho|si) )'), ''],
      [of('senza (?=aiuto|supervisione|personale)'), 'con '],
    ],
    plural: [
      [of(`una (\\p{Ll}{3,}[^cgi])a${boundary('di|per|in|con|e|da|del|della')}`), 'diverse $1e'],
      [of(`uno? (\\p{Ll}{3,}[^cgi])o${boundary('di|per|in|con|e|da|del|della')}`), 'diversi $1i'],
    ],
    role: [
      [/^(?:partecipato|collaborato|contribuito) alla /iu, 'Guidato la '],
      [/^(?:partecipazione|collaborazione|supporto|aiuto) alla /iu, 'Direzione della '],
    ],
  },
}

/** Words whose verb belongs to one thing: "a ward that prevents" is no more correct of several. */
const relative = /[\s,](?:that|which|who|que|qui|che|cui)\s|, (?:der|die|das) |[.!?]\s/iu

/** Applies the first edit of a kind that matches; null without a match. */
export function lose(text: string, language: LanguageCode, kind: Loss): string | null {
  if (kind === 'plural' && relative.test(text)) return null
  for (const [found, instead] of losses[language][kind]) {
    const after = text.replace(found, instead as string)
    if (after !== text) return after.slice(0, 1).toUpperCase() + after.slice(1)
  }
  return null
}
