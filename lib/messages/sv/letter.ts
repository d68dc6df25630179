import type { letter as english } from '../en/letter'
import { formatters } from '../format'

const { plural, number } = formatters('sv')

/** Messages of the editor of cover letters, in Swedish. */
export const letter: typeof english = {
  navigation: 'Brevets delar',
  parts: { letter: 'Brev', basics: 'Avsändare' },
  form: 'Skriv brevet',
  documentMenu: (title) => `${title}: byt namn, byt dokument, mer`,
  openCv: 'Öppna dess cv',
  allDocuments: 'Alla cv:n och brev',
  recipientTitle: 'Till',
  recipient: {
    name: { label: 'Namn', example: 't.ex. Ada Brandt' },
    organization: { label: 'Arbetsgivare' },
    address: { label: 'Adress' },
    email: { label: 'E-post' },
  },
  letterTitle: 'Brevtext',
  date: { label: 'Datum' },
  subject: { label: 'Ämne', example: 't.ex. Nattsjuksköterska, referens 2041' },
  opening: { label: 'Hälsningsfras' },
  closing: { label: 'Avslutning', example: 'Ditt namn läggs till under.' },
  paragraphs: 'Stycken',
  paragraph: (at) => `Stycke ${number(at)}`,
  addParagraph: 'Lägg till stycke',
  paragraphKeys: (modifier, alt) =>
    `Enter lägger till ett stycke · ${modifier} B fetstil · ${alt} ↑ ↓ flyttar det`,
  senderHint: 'Kopierat från ditt cv när du skapade brevet. Ändringar här påverkar inte cv:t.',

  help: {
    title: 'AI-förslag',
    hint: 'Du väljer vilka meningar som läggs till.',
    ask: 'Föreslå meningar',
    askAgain: 'Föreslå andra meningar',
    putAway: 'Avvisa alla',
    stop: 'Stoppa',
    stages: {
      sending: 'Sparar dina senaste ändringar i ditt konto …',
      waiting: 'Väntar på att börja …',
      reading: 'Läser …',
      drafting: 'Skriver meningar …',
      checking: 'Kontrollerar varje mening mot ditt cv …',
      verifying: 'Letar efter belägg i ditt cv …',
    },
    claimsNothing: 'Påstår inget om dig',
    take: 'Lägg till i brevet',
    takeAll: (count) =>
      plural(count, {
        one: 'Lägg till # som inte behöver bekräftas',
        other: 'Lägg till alla # som inte behöver bekräftas',
      }),
    taken: 'Tillagd',
    leans: 'Syftar på meningen före. Lägg till den först.',
    leftOut: 'Meningar som syftar på en mening som inte finns i brevet lades inte till.',
    nothing: 'AI-modellen skrev inga meningar som vi kan visa. Ditt brev har inte ändrats.',
    held: (count) =>
      plural(count, {
        one: '# mening blockerades eftersom den inte har stöd i ditt cv.',
        other: '# meningar blockerades eftersom de inte har stöd i ditt cv.',
      }),
    dropped: (count) =>
      plural(count, {
        one: '# utelämnades: en dubblett, för lång, en kliché eller med en adress i.',
        other: '# utelämnades: dubbletter, för långa, klichéer eller med en adress i.',
      }),
  },

  evidence: {
    title: 'Kontrollerat mot ditt cv',
    hint: 'När du gör en paus letar vi efter tal, namn, kompetenser, jobbtitlar och examina som inte finns i ditt cv. Det hindrar dig aldrig från att skicka.',
    allShown: (count) =>
      plural(count, {
        one: '# mening har stöd i ditt cv.',
        other: '# meningar har stöd i ditt cv.',
      }),
    claimsNothing: 'Brevet påstår inget om dig än.',
    nothingMissing:
      'Vi hittade inget tal, inget namn och ingen kompetens, jobbtitel eller examen som inte finns i ditt cv.',
    unchecked: (count) =>
      plural(count, {
        one: '# mening kunde inte kontrolleras: den är för lång, eller på ett språk vi inte kan kontrollera.',
        other:
          '# meningar kunde inte kontrolleras: de är för långa, eller på ett språk vi inte kan kontrollera.',
      }),
    some: (count) =>
      plural(count, {
        one: '# mening har inte stöd i ditt cv.',
        other: '# meningar har inte stöd i ditt cv.',
      }),
    marked: (count) =>
      plural(count, {
        one: '# mening utan stöd i ditt cv',
        other: '# meningar utan stöd i ditt cv',
      }),
    nothing: 'Inget att kontrollera än. Skriv en mening.',
    noCv: 'Brevets cv finns inte på den här enheten, så brevet kan inte kontrolleras.',
    number: (words) => `Talet i ”${words}” finns inte i ditt cv.`,
    more: (count) => plural(count, { one: 'Och # till.', other: 'Och # till.' }),
    confirm: 'Ja, det stämmer',
    confirmed: 'Bekräftat. Vi har sparat det med brevet.',
    confirmedCount: (count) =>
      plural(count, {
        one: '# mening bekräftad av dig',
        other: '# meningar bekräftade av dig',
      }),
  },
}
