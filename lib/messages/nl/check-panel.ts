import type { checkPanel as english } from '../en/check-panel'
import { formatters } from '../format'

const { plural, number } = formatters('nl')

/** Messages around the checks, in Dutch. */
export const checkPanel: typeof english = {
  title: 'Dit cv controleren',
  view: 'Weergave',
  views: { checks: 'Controles', machine: 'Gelezen tekst' },
  bars: { readable: 'Leesbaarheid', complete: 'Inhoud', match: 'Vacature' },
  barHints: {
    readable: 'Kan software het lezen?',
    complete: 'Ontbreekt er iets?',
    match: 'Past het bij de vacature?',
  },
  passed: (passed, of) => `${number(passed)} van ${number(of)} in orde`,
  compared: (open) =>
    open === 0 ? 'geen vragen' : plural(open, { one: '# vraag', other: '# vragen' }),
  none: 'Nog niets te controleren',
  noScore:
    'Losse controles en geen score: niemand van buiten weet hoe de software van een werkgever cv’s rangschikt.',
  toSee: (count) => plural(count, { one: '# om na te kijken', other: '# om na te kijken' }),
  allPassed: 'Alles in orde',
  passedList: (count) => plural(count, { one: '# in orde', other: '# in orde' }),
  checked: (title) =>
    `Controle: ${/^PDF/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1)}`,
  statuses: { pass: 'In orde', warn: 'Nakijken', fail: 'Verbeteren' },
  why: 'Waarom het telt',
  fix: 'Wat je kunt doen',
  source: 'Bron',
  goTo: (words) => `Naar “${words}”`,
  goToField: 'Naar dit veld',
  more: (count) => plural(count, { one: 'en nog # plek', other: 'en nog # plekken' }),
  reading: 'PDF lezen…',
  unread:
    'We konden de PDF niet teruglezen. Je cv is veilig. Sluit dit en probeer het zo meteen opnieuw.',
  noPosting: 'Nog geen vacature. Voeg er een toe om te zien hoe goed dit cv erbij past.',
  paste: 'Vacature toevoegen',
  another: 'Vacature openen',
  readers: {
    order: 'In bestandsvolgorde',
    rows: 'Regel voor regel',
    form: 'Als formuliervelden',
  },
  readerHints: {
    order: 'De tekst in de volgorde waarin hij in het bestand staat. De meeste software leest zo.',
    rows: 'Eenvoudige software leest van links naar rechts over de hele pagina, ook dwars door kolommen.',
    form: 'Wat onze eigen import in de velden van een formulier zou invullen.',
  },
  reader: 'Hoe software het leest',
  standards: (archive) =>
    `Deze PDF volgt twee normen: PDF/UA-1 voor schermlezers en ${archive} voor archieven.`,
  archiveOnly: (archive) =>
    `Deze PDF volgt ${archive}, de norm voor archieven. Om ook aan PDF/UA-1 te voldoen, de norm voor schermlezers:`,
  obstacles: {
    untitled: 'Voeg je naam toe.',
    'picture-without-text': 'Voeg je naam toe, of een beschrijving van je foto.',
    'missing-characters': 'Vervang de tekens die niet kunnen worden afgedrukt.',
  },
  noText: 'Op deze manier is geen tekst gevonden.',
  noFields: 'Geen velden gevonden.',
  fields: {
    name: 'Naam',
    email: 'E-mail',
    phone: 'Telefoon',
    employer: 'Werkgever',
    title: 'Functietitel',
    institution: 'School',
    dates: 'Datums',
    bullet: 'Bulletpoint',
  },
  pageLabel: (page) => `Pagina ${number(page)} van het bestand`,
  page: {
    title: 'Een cv controleren',
    description:
      'Sleep de PDF van een cv hierheen en zie wat software erin leest. Zonder account; het bestand blijft op je apparaat.',
    headline: 'Zie wat software in je cv leest',
    text: 'Sleep een PDF hierheen of kies er een. Hij wordt in deze browser gelezen en nergens heen gestuurd.',
    choose: 'PDF kiezen',
    another: 'Andere PDF controleren',
    drop: 'Laat de PDF los om hem te controleren',
    bring: 'Dit cv importeren',
    bringHint: 'Opent het cv in Vitae. Je kijkt het na voordat het wordt opgeslagen.',
    notPdf: 'Dit is geen PDF. Kies een PDF-bestand. Er is niets gewijzigd.',
    wait: (name) => `${name} lezen…`,
    cancel: 'Stoppen',
    result: (name) => `Resultaten voor ${name}`,
  },
}
