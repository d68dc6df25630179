import type { checkPanel as english } from '../en/check-panel'
import { formatters } from '../format'

const { plural, number } = formatters('sv')

/**
 * Messages around the checks: the three lists, the text that software reads, and the page that checks any PDF,
 * in Swedish.
 */
export const checkPanel: typeof english = {
  title: 'Kontrollera cv:t',
  view: 'Vy',
  views: { checks: 'Kontroller', machine: 'Läst text' },
  bars: { readable: 'Läsbarhet', complete: 'Innehåll', match: 'Matchning' },
  barHints: {
    readable: 'Kan program läsa det?',
    complete: 'Saknas något?',
    match: 'Matchar det jobbannonsen?',
  },
  passed: (passed, of) => `${number(passed)} av ${number(of)} godkända`,
  compared: (open) =>
    open === 0 ? 'inga frågor' : plural(open, { one: '# fråga', other: '# frågor' }),
  none: 'Inget att kontrollera än',
  noScore:
    'Separata kontroller och inga poäng: ingen utomstående vet hur en arbetsgivares program rangordnar cv:n.',
  toSee: (count) => plural(count, { one: '# att granska', other: '# att granska' }),
  allPassed: 'Alla godkända',
  passedList: (count) => plural(count, { one: '# godkänd', other: '# godkända' }),
  checked: (title) => `Kontroll: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  statuses: { pass: 'Godkänt', warn: 'Granska', fail: 'Åtgärda' },
  why: 'Varför det spelar roll',
  fix: 'Vad du kan göra',
  source: 'Källa',
  goTo: (words) => `Gå till ”${words}”`,
  goToField: 'Gå till fältet',
  more: (count) => plural(count, { one: 'och # ställe till', other: 'och # ställen till' }),
  reading: 'Läser pdf-filen …',
  unread:
    'Pdf-filen kunde inte läsas tillbaka. Ditt cv är i tryggt förvar. Stäng det här och försök igen om en stund.',
  noPosting: 'Ingen jobbannons än. Lägg till en för att se hur väl cv:t matchar den.',
  paste: 'Lägg till en jobbannons',
  another: 'Öppna jobbannonsen',
  readers: {
    order: 'I filens ordning',
    rows: 'Rad för rad',
    form: 'Som formulärfält',
  },
  readerHints: {
    order: 'Texten i den ordning den är lagrad i filen. De flesta program läser den så.',
    rows: 'Enkla program läser från vänster till höger över hela sidan, även tvärs över spalter.',
    form: 'Det som vår egen import skulle fylla i fälten i ett formulär.',
  },
  reader: 'Så läser program det',
  standards: (archive) =>
    `Pdf-filen följer två standarder: PDF/UA-1 för skärmläsare, ${archive} för arkiv.`,
  archiveOnly: (archive) =>
    `Pdf-filen följer ${archive}, standarden för arkiv. För att den också ska uppfylla PDF/UA-1, standarden för skärmläsare:`,
  obstacles: {
    untitled: 'Lägg till ditt namn.',
    'picture-without-text': 'Lägg till ditt namn, eller en beskrivning av ditt foto.',
    'missing-characters': 'Byt ut tecknen som inte kan skrivas ut.',
  },
  noText: 'Ingen text hittades på det här sättet.',
  noFields: 'Inga fält hittades.',
  fields: {
    name: 'Namn',
    email: 'E-post',
    phone: 'Telefon',
    employer: 'Arbetsgivare',
    title: 'Jobbtitel',
    institution: 'Skola',
    dates: 'Datum',
    bullet: 'Punkt',
  },
  pageLabel: (page) => `Sida ${number(page)} i filen`,
  page: {
    title: 'Kontrollera ett cv',
    description:
      'Släpp pdf-filen med vilket cv som helst och se vad program läser i den. Inget konto; filen stannar på din enhet.',
    headline: 'Se vad program läser i ditt cv',
    text: 'Släpp en pdf här, eller välj en. Den läses i webbläsaren och skickas ingenstans.',
    choose: 'Välj en pdf',
    another: 'Kontrollera en annan pdf',
    drop: 'Släpp pdf-filen för att kontrollera den',
    bring: 'Importera cv:t',
    bringHint: 'Öppnar cv:t i Vitae. Du granskar det innan det sparas.',
    notPdf: 'Det här är inte en pdf. Välj en pdf-fil. Inget har ändrats.',
    wait: (name) => `Läser ${name} …`,
    cancel: 'Stoppa',
    result: (name) => `Resultat för ${name}`,
  },
}
