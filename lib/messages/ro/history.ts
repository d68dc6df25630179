import type { history as english } from '../en/history'
import { formatters } from '../format'

const { plural, number } = formatters('ro')

/** Messages of the versions of a CV, of comparing them, and the names of places in a CV, in Romanian. */
export const history: typeof english = {
  title: 'Versiuni',
  guestHint: 'Disponibile cu un cont. CV-urile tale vin cu tine.',
  intro: 'Se salvează pe măsură ce scrii. Poți restabili oricare dintre ele fără să pierzi nimic.',
  loading: 'Se încarcă versiunile…',
  emptyTitle: 'Încă nu există versiuni',
  emptyText:
    'Salvăm una cam la zece minute cât timp scrii și când schimbi șablonul, descarci un fișier sau denumești o versiune.',
  failed: {
    offline:
      'Ești offline, iar versiunile sunt în contul tău. CV-ul tău și tot ce scrii sunt aici.',
    'not-signed-in':
      'Sesiunea ta a expirat. Totul este salvat pe acest dispozitiv. Conectează-te ca să vezi versiunile.',
    'too-many-requests':
      'Prea multe cereri în scurt timp. Nu s-a pierdut nimic. Încearcă din nou peste un minut.',
    failed:
      'Nu am putut încărca versiunile. Nu s-a pierdut nimic. Încearcă din nou peste puțin timp.',
  },
  tryAgain: 'Încearcă din nou',
  older: 'Afișează versiuni mai vechi',
  fetchingOlder: 'Se încarcă versiuni mai vechi…',
  nameNow: 'Denumește această versiune',
  name: 'Nume',
  nameExample: 'de ex. Trimis la Meridian',
  nameHint: 'Versiunile cu nume nu se șterg niciodată automat.',
  saveName: 'Salvează numele',
  rename: 'Redenumește',
  giveName: 'Adaugă un nume',
  named: (name) => `Versiune salvată ca „${name}”.`,
  nameTaken: 'Nume eliminat.',
  notNamed: 'Nu am putut salva numele. Nu s-a pierdut nimic. Încearcă din nou peste puțin timp.',
  notSent:
    'Nu este încă totul în contul tău, așa că această versiune nu poate fi salvată acum. Modificările tale sunt salvate pe acest dispozitiv. Încearcă din nou când bara arată „Salvat în cont”.',
  more: (version) => `${version}: mai multe`,
  today: 'Azi',
  yesterday: 'Ieri',
  hasPdf: 'PDF salvat',
  reasons: {
    idle: 'Înaintea unei pauze',
    writing: 'În timpul scrisului',
    import: 'Importat dintr-un fișier',
    suggestion: 'Sugestii acceptate',
    restore: 'La restabilirea unei versiuni',
    template: 'Înaintea schimbării șablonului',
    download: 'Descărcat sau distribuit',
    named: 'Denumită de tine',
  },
  changes: {
    changed: (count, place) =>
      plural(count, {
        one: `# modificare în ${place}`,
        few: `# modificări în ${place}`,
        other: `# de modificări în ${place}`,
      }),
    added: (count, place) =>
      plural(count, {
        one: `# adăugare în ${place}`,
        few: `# adăugări în ${place}`,
        other: `# de adăugări în ${place}`,
      }),
    removed: (count, place) =>
      plural(count, {
        one: `# eliminare din ${place}`,
        few: `# eliminări din ${place}`,
        other: `# de eliminări din ${place}`,
      }),
    moved: (_count, place) => `ordine nouă în ${place}`,
    design: (_count, place) => place,
  },
  moreChanges: (count) => plural(count, { one: 'încă #', few: 'încă #', other: 'încă #' }),
  sameWords: 'Fără modificări',
  firstVersion: 'Prima versiune',
  compare: 'Compară cu versiunea actuală',
  compareTitle: (version) => `Compară cu „${version}”`,
  compareBy: 'Compară',
  views: { words: 'Text', pages: 'Pagini' },
  comparing: 'Se încarcă această versiune…',
  compareFailed:
    'Nu am putut încărca această versiune. Nu s-a schimbat nimic. Încearcă din nou peste puțin timp.',
  unreadable: {
    'newer-version':
      'Această versiune a fost scrisă cu o versiune mai nouă de Vitae. Reîncarcă pagina ca să o ai pe cea mai nouă. Nu s-a schimbat nimic.',
    damaged: 'Nu putem citi această versiune. Nu s-a schimbat nimic.',
  },
  equal: 'Această versiune și cea actuală sunt identice.',
  differences: (count) =>
    plural(count, { one: '# diferență', few: '# diferențe', other: '# de diferențe' }),
  kinds: {
    changed: 'Modificat',
    added: 'Adăugat de atunci',
    removed: 'Eliminat de atunci',
    moved: 'Mutat',
  },
  was: 'Anterioară',
  is: 'Actuală',
  removedWords: 'eliminat:',
  addedWords: 'adăugat:',
  onlyMarks: 'Același text, altă formatare',
  empty: 'Gol',
  yes: 'Da',
  no: 'Nu',
  other: 'Altceva',
  restore: 'Restabilește versiunea',
  restored: (version) => `Restabilită: ${version}`,
  restoring: 'Se restabilește…',
  restoreNote: 'Poți anula. Dacă nu ești offline, versiunea ta actuală se salvează mai întâi.',
  restoreReader: 'Acest CV este deschis în altă filă. Alege mai întâi „Editează aici”.',
  page: (page) => `Pagina ${number(page)}`,
  pageThen: (page) => `Pagina ${number(page)}, anterioară`,
  pageNow: (page) => `Pagina ${number(page)}, actuală`,
  differs: 'Diferită',
  same: 'La fel',
  noSuchPage: 'Pagina nu există',
  show: 'Afișează',
  setting: 'Se încarcă paginile…',
  pagesFailed: 'Nu am putut crea paginile. Compară textul. Nu s-a schimbat nimic.',
  order: 'Ordinea secțiunilor',
  design: 'Design',
  document: 'Întregul document',
  untitledSection: 'Secțiune fără titlu',
  bullet: (at) => `Punctul ${number(at)}`,
  fields: {
    'section.title': 'Titlul din CV',
    'section.visible': 'Afișată în CV',
    'section.breakBefore': 'Începe pe o pagină nouă',
    hidden: 'Ascunsă din CV',
    keepTogether: 'Păstrată pe o pagină',
    breakBefore: 'Începe pe o pagină nouă',
    title: 'Numele documentului',
    photo: 'Fotografie',
    subject: 'Subiect',
    date: 'Data',
    opening: 'Formulă de adresare',
    closing: 'Formulă de încheiere',
    paragraphs: 'Paragrafe',
    name: 'Destinatar: nume',
    organization: 'Destinatar: angajator',
    address: 'Destinatar: adresă',
    email: 'Destinatar: e-mail',
    attested: 'Afirmații confirmate de tine',
    other: 'Alte detalii',
  },
}
