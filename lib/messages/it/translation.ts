import type { translation as english } from '../en/translation'
import { formatters } from '../format'

const { plural, number } = formatters('it')
const anyOf = new Intl.ListFormat('it', { type: 'disjunction' })

/** Messages of the translation of a CV into another language, in Italian. */
export const translation: typeof english = {
  open: 'Traduci',
  openHint: 'Crea un nuovo CV in un’altra lingua',
  title: 'Traduci questo CV',
  language: 'Traduci in',
  languages: {
    en: 'Inglese',
    de: 'Tedesco',
    fr: 'Francese',
    es: 'Spagnolo',
    pt: 'Portoghese',
    it: 'Italiano',
  },
  about: 'Questo CV resta com’è. La traduzione è un nuovo CV collegato a questo.',
  checked:
    'Poi rivedi ogni traduzione accanto al tuo testo. Nel nuovo CV va solo ciò che confermi. Il resto rimane nella tua lingua.',
  begin: 'Traduci',
  stop: 'Interrompi',
  stages: {
    waiting: 'In attesa di iniziare…',
    reading: 'Lettura…',
    drafting: 'Traduzione…',
    checking: 'Confronto con il tuo testo…',
    verifying: 'Rilettura accanto al tuo testo…',
  },
  leave:
    'Può richiedere un minuto o due. Puoi chiudere questa finestra e continuare a lavorare. Riaprila per vedere il risultato.',
  name: (cv, language) => [cv, language].filter(Boolean).join(' – '),
  review: {
    title: 'Rivedi la traduzione',
    hint: 'Una traduzione può far sembrare più grande una qualifica, un titolo di studio o il tuo contributo a qualcosa. Seleziona ogni testo che dice la stessa cosa del tuo.',
    alone:
      'Controlla a uno a uno: qualifiche, titoli di studio, livelli e testi che potrebbero affermare di più',
    others: 'Altri testi',
    asks: {
      level: 'Livello',
      role: 'Potrebbe attribuirti un contributo più grande di quello nel tuo testo.',
    },
    sameTitle: 'Riletti: stesso significato del tuo testo',
    unreadTitle: 'Non riletti: confrontali con il tuo testo',
    backed: 'Ha lo stesso significato del tuo testo.',
    differs: (said) =>
      said.length > 0
        ? `Nel tuo testo non c’è ${anyOf.format(said.map((one) => `“${one}”`))}. È lo stesso?`
        : 'Potrebbe non dire la stessa cosa del tuo testo. È lo stesso?',
    counts: ({ supported, unsupported, unread }) =>
      [
        supported > 0 &&
          plural(supported, {
            one: '# ha lo stesso significato',
            other: '# hanno lo stesso significato',
          }),
        unsupported > 0 &&
          plural(unsupported, { one: '# forse dice di più', other: '# forse dicono di più' }),
        unread > 0 && plural(unread, { one: '# non riletto', other: '# non riletti' }),
      ]
        .filter(Boolean)
        .join(' · '),
    same: 'Dice la stessa cosa',
    pair: (source, target) => `: ${source} – ${target}`,
    tickAll: (count) => plural(count, { one: 'Seleziona questo', other: 'Seleziona tutti e #' }),
    confirmed: (count, of, language) =>
      `${number(count)} di ${number(of)} confermati. Il resto rimane in questa lingua: ${language}.`,
    create: 'Crea CV',
    discard: 'Scarta la traduzione',
    notTranslated: (count) => `Non tradotti: ${number(count)}`,
    own: 'La tua traduzione',
    suggested: (text) => `Suggerimento dell’IA: ${text}`,
    unchanged: (texts) => `Invariati: ${texts.join(', ')}.`,
    verbatim: (names) => `Datori di lavoro e scuole restano come sono: ${names.join(', ')}.`,
    faults: {
      missing: 'Il modello di IA non ha restituito una traduzione.',
      unchanged: 'La traduzione è uguale al tuo testo.',
      'too-long': 'La traduzione era molto più lunga del tuo testo.',
      number: 'La traduzione ha un numero diverso.',
      date: 'La traduzione ha una data diversa.',
      name: 'La traduzione ha un nome diverso.',
      degree: 'La traduzione ha un titolo di studio diverso.',
      level: 'La traduzione ha un livello diverso.',
      address: 'La traduzione ha un indirizzo diverso.',
      mark: 'La traduzione ha link o formattazione diversi.',
    },
  },
  done: 'Il tuo CV tradotto è pronto.',
  left: (count, language) =>
    plural(count, {
      one: `# testo non è tradotto e rimane in questa lingua: ${language}.`,
      other: `# testi non sono tradotti e rimangono in questa lingua: ${language}.`,
    }),
  openIt: 'Apri CV',
}
