import type { translation as english } from '../en/translation'
import { formatters } from '../format'

const { plural, number } = formatters('sv')

const anyOf = new Intl.ListFormat('sv', { type: 'disjunction' })

/** Messages of the translation of a CV into another language, in Swedish. */
export const translation: typeof english = {
  open: 'Översätt',
  openHint: 'Skapar ett nytt cv på ett annat språk',
  title: 'Översätt cv:t',
  language: 'Översätt till',
  languages: {
    en: 'engelska',
    de: 'tyska',
    fr: 'franska',
    es: 'spanska',
    pt: 'portugisiska',
    it: 'italienska',
  },
  about: 'Det här cv:t förblir som det är. Översättningen är ett nytt cv som är kopplat till det.',
  checked:
    'Sedan granskar du varje översättning bredvid din text. Bara det du bekräftar läggs till i det nya cv:t. Resten står kvar på ditt språk.',
  begin: 'Översätt',
  stop: 'Stoppa',
  stages: {
    waiting: 'Väntar på att börja …',
    reading: 'Läser …',
    drafting: 'Översätter …',
    checking: 'Jämför med din text …',
    verifying: 'Korrekturläser mot din text …',
  },
  leave:
    'Det kan ta en minut eller två. Du kan stänga fönstret och fortsätta arbeta. Öppna det igen för att se resultatet.',
  name: (cv, language) => [cv, language].filter(Boolean).join(' – '),
  review: {
    title: 'Granska översättningen',
    hint: 'En översättning kan få en jobbtitel, en examen eller din del i något att låta större än den var. Bocka för varje text som säger samma sak som din.',
    alone: 'Kontrollera en i taget: titlar, examina, nivåer och texter som kan påstå mer',
    others: 'Andra texter',
    asks: {
      level: 'Nivå',
      role: 'Det här kan ge dig en större del än din text gör.',
    },
    sameTitle: 'Korrekturläst: samma innebörd som din text',
    unreadTitle: 'Inte korrekturläst: jämför de här med din text',
    backed: 'Har samma innebörd som din text.',
    differs: (said) =>
      said.length > 0
        ? `${anyOf.format(said.map((one) => `”${one}”`))} står inte i din text. Är det ändå samma sak?`
        : 'Det här kanske inte säger samma sak som din text. Är det samma sak?',
    counts: ({ supported, unsupported, unread }) =>
      [
        supported > 0 &&
          plural(supported, { one: '# har samma innebörd', other: '# har samma innebörd' }),
        unsupported > 0 && plural(unsupported, { one: '# kan säga mer', other: '# kan säga mer' }),
        unread > 0 &&
          plural(unread, { one: '# inte korrekturläst', other: '# inte korrekturlästa' }),
      ]
        .filter(Boolean)
        .join(' · '),
    same: 'Säger samma sak',
    pair: (source, target) => `: ${source} – ${target}`,
    tickAll: (count) => plural(count, { one: 'Bocka för den här', other: 'Bocka för alla #' }),
    confirmed: (count, of, language) =>
      `${number(count)} av ${number(of)} bekräftade. Resten står kvar på ${language}.`,
    create: 'Skapa cv',
    discard: 'Kassera översättningen',
    notTranslated: (count) => `Inte översatt: ${number(count)}`,
    own: 'Din översättning',
    suggested: (text) => `Förslag från AI: ${text}`,
    unchanged: (texts) => `Oförändrat: ${texts.join(', ')}.`,
    verbatim: (names) => `Arbetsgivare och skolor förblir som de är: ${names.join(', ')}.`,
    faults: {
      missing: 'AI-modellen gav ingen översättning.',
      unchanged: 'Översättningen är densamma som din text.',
      'too-long': 'Översättningen var mycket längre än din text.',
      number: 'Översättningen har ett annat tal.',
      date: 'Översättningen har ett annat datum.',
      name: 'Översättningen har ett annat namn.',
      degree: 'Översättningen har en annan examen.',
      level: 'Översättningen har en annan nivå.',
      address: 'Översättningen har en annan adress.',
      mark: 'Översättningen har andra länkar eller annan formatering.',
    },
  },
  done: 'Ditt översatta cv är klart.',
  left: (count, language) =>
    plural(count, {
      one: `# text är inte översatt och står kvar på ${language}.`,
      other: `# texter är inte översatta och står kvar på ${language}.`,
    }),
  openIt: 'Öppna cv',
}
