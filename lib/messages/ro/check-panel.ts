import type { checkPanel as english } from '../en/check-panel'
import { formatters } from '../format'

const { plural, number } = formatters('ro')

/** Messages around the checks, in Romanian. */
export const checkPanel: typeof english = {
  title: 'Verifică acest CV',
  view: 'Vizualizare',
  views: { checks: 'Verificări', machine: 'Ce citesc programele' },
  bars: { readable: 'Lizibilitate', complete: 'Conținut', match: 'Potrivire' },
  barHints: {
    readable: 'Îl pot citi programele?',
    complete: 'Lipsește ceva?',
    match: 'Se potrivește cu anunțul?',
  },
  passed: (passed, of) => `${number(passed)} din ${number(of)} în regulă`,
  compared: (open) =>
    open === 0
      ? 'nicio întrebare'
      : plural(open, { one: '# întrebare', few: '# întrebări', other: '# de întrebări' }),
  none: 'Încă nu este nimic de verificat',
  noScore:
    'Verificări separate, fără scor: nimeni din afară nu știe cum ordonează CV-urile software-ul unui angajator.',
  toSee: (count) =>
    plural(count, { one: '# de verificat', few: '# de verificat', other: '# de verificat' }),
  allPassed: 'Toate în regulă',
  passedList: (count) =>
    plural(count, { one: '# în regulă', few: '# în regulă', other: '# în regulă' }),
  checked: (title) => `Verificare: ${title}`,
  statuses: { pass: 'În regulă', warn: 'De verificat', fail: 'De corectat' },
  why: 'De ce contează',
  fix: 'Ce poți face',
  source: 'Sursă',
  goTo: (words) => `Mergi la „${words}”`,
  goToField: 'Mergi la acest câmp',
  more: (count) =>
    plural(count, { one: 'și încă # loc', few: 'și încă # locuri', other: 'și încă # de locuri' }),
  reading: 'Se citește PDF-ul…',
  unread:
    'Nu am putut citi textul din PDF. CV-ul tău este în siguranță. Închide și încearcă din nou peste puțin timp.',
  noPosting:
    'Încă nu există un anunț de angajare. Adaugă unul ca să vezi cât de bine i se potrivește acest CV.',
  paste: 'Adaugă un anunț de angajare',
  another: 'Deschide anunțul',
  readers: {
    order: 'Ca în fișier',
    rows: 'Rând cu rând',
    form: 'Ca formular',
  },
  readerHints: {
    order: 'Textul în ordinea în care este stocat în fișier. Așa citesc cele mai multe programe.',
    rows: 'Programele simple citesc de la stânga la dreapta pe toată pagina, chiar și peste coloane.',
    form: 'Ce ar completa importul nostru în câmpurile unui formular.',
  },
  reader: 'Cum citesc programele',
  standards: (archive) =>
    `Acest PDF respectă două standarde: PDF/UA-1 pentru cititoare de ecran, ${archive} pentru arhive.`,
  archiveOnly: (archive) =>
    `Acest PDF respectă ${archive}, standardul pentru arhive. Ca să respecte și PDF/UA-1, standardul pentru cititoare de ecran:`,
  obstacles: {
    untitled: 'Adaugă numele tău.',
    'picture-without-text': 'Adaugă numele tău sau o descriere a fotografiei.',
    'missing-characters': 'Înlocuiește caracterele care nu pot fi tipărite.',
  },
  noText: 'Astfel nu s-a găsit niciun text.',
  noFields: 'Nu s-a găsit niciun câmp.',
  fields: {
    name: 'Nume',
    email: 'E-mail',
    phone: 'Telefon',
    employer: 'Angajator',
    title: 'Funcție',
    institution: 'Instituție',
    dates: 'Date',
    bullet: 'Punct',
  },
  pageLabel: (page) => `Pagina ${number(page)} a fișierului`,
  page: {
    title: 'Verifică un CV',
    description:
      'Trage aici PDF-ul oricărui CV și vezi ce citesc programele în el. Fără cont; fișierul rămâne pe dispozitivul tău.',
    headline: 'Vezi ce citesc programele în CV-ul tău',
    text: 'Trage aici un PDF sau alege unul. Este citit în acest browser și nu se trimite nicăieri.',
    choose: 'Alege un PDF',
    another: 'Verifică alt PDF',
    drop: 'Lasă PDF-ul aici ca să îl verifici',
    bring: 'Importă acest CV',
    bringHint: 'Deschide CV-ul în Vitae. Îl verifici înainte să fie salvat.',
    notPdf: 'Acesta nu este un PDF. Alege un fișier PDF. Nu s-a schimbat nimic.',
    wait: (name) => `Se citește fișierul ${name}…`,
    cancel: 'Oprește',
    result: (name) => `Rezultate pentru fișierul ${name}`,
  },
}
