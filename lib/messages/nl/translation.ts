import type { translation as english } from '../en/translation'
import { formatters } from '../format'

const { plural, number } = formatters('nl')
const anyOf = new Intl.ListFormat('nl', { type: 'disjunction' })

/** Messages of the translation of a CV into another language, in Dutch. */
export const translation: typeof english = {
  open: 'Vertalen',
  openHint: 'Maakt een nieuw cv in een andere taal',
  title: 'Dit cv vertalen',
  language: 'Vertalen naar',
  languages: {
    en: 'Engels',
    de: 'Duits',
    fr: 'Frans',
    es: 'Spaans',
    pt: 'Portugees',
    it: 'Italiaans',
  },
  about: 'Dit cv blijft zoals het is. De vertaling is een nieuw cv dat eraan is gekoppeld.',
  checked:
    'Daarna kijk je elke vertaling na naast je eigen tekst. Alleen wat je bevestigt, komt in het nieuwe cv. De rest blijft in jouw taal.',
  begin: 'Vertalen',
  stop: 'Stoppen',
  stages: {
    waiting: 'Wachten op de start…',
    reading: 'Lezen…',
    drafting: 'Vertalen…',
    checking: 'Met je tekst vergelijken…',
    verifying: 'Naast je tekst lezen…',
  },
  leave:
    'Dit kan een paar minuten duren. Je kunt dit venster sluiten en verderwerken. Open het opnieuw om het resultaat te zien.',
  name: (cv, language) => [cv, language].filter(Boolean).join(' – '),
  review: {
    title: 'Vertaling nakijken',
    hint: 'Een vertaling kan een functietitel, een diploma of je aandeel in iets groter laten klinken dan het was. Vink elke tekst aan die hetzelfde zegt als die van jou.',
    alone:
      'Eén voor één controleren: titels, diploma’s, niveaus en teksten die mogelijk meer beweren',
    others: 'Andere teksten',
    asks: {
      level: 'Niveau',
      role: 'Dit geeft je mogelijk een groter aandeel dan je tekst.',
    },
    sameTitle: 'Nagelezen: zelfde betekenis als je tekst',
    unreadTitle: 'Niet nagelezen: vergelijk deze met je tekst',
    backed: 'Heeft dezelfde betekenis als je tekst.',
    differs: (said) =>
      said.length > 0
        ? `${anyOf.format(said.map((one) => `“${one}”`))} staat niet in je tekst. Is het hetzelfde?`
        : 'Dit zegt mogelijk niet hetzelfde als je tekst. Is het hetzelfde?',
    counts: ({ supported, unsupported, unread }) =>
      [
        supported > 0 &&
          plural(supported, {
            one: '# heeft dezelfde betekenis',
            other: '# hebben dezelfde betekenis',
          }),
        unsupported > 0 &&
          plural(unsupported, { one: '# zegt mogelijk meer', other: '# zeggen mogelijk meer' }),
        unread > 0 && plural(unread, { one: '# niet nagelezen', other: '# niet nagelezen' }),
      ]
        .filter(Boolean)
        .join(' · '),
    same: 'Zegt hetzelfde',
    pair: (source, target) => `: ${source} – ${target}`,
    tickAll: (count) => plural(count, { one: 'Deze aanvinken', other: 'Alle # aanvinken' }),
    confirmed: (count, of, language) =>
      `${number(count)} van ${number(of)} bevestigd. De rest blijft in het ${language}.`,
    create: 'Cv maken',
    discard: 'Vertaling weggooien',
    notTranslated: (count) => `Niet vertaald: ${number(count)}`,
    own: 'Je vertaling',
    suggested: (text) => `Voorstel van AI: ${text}`,
    unchanged: (texts) => `Ongewijzigd: ${texts.join(', ')}.`,
    verbatim: (names) => `Werkgevers en scholen blijven zoals ze zijn: ${names.join(', ')}.`,
    faults: {
      missing: 'Het AI-model gaf geen vertaling terug.',
      unchanged: 'De vertaling is gelijk aan je tekst.',
      'too-long': 'De vertaling was veel langer dan je tekst.',
      number: 'De vertaling heeft een ander getal.',
      date: 'De vertaling heeft een andere datum.',
      name: 'De vertaling heeft een andere naam.',
      degree: 'De vertaling heeft een ander diploma.',
      level: 'De vertaling heeft een ander niveau.',
      address: 'De vertaling heeft een ander adres.',
      mark: 'De vertaling heeft andere links of opmaak.',
    },
  },
  done: 'Je vertaalde cv is klaar.',
  left: (count, language) =>
    plural(count, {
      one: `# tekst is niet vertaald en blijft in het ${language}.`,
      other: `# teksten zijn niet vertaald en blijven in het ${language}.`,
    }),
  openIt: 'Cv openen',
}
