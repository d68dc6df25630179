import type { sentFiles as english } from '../en/sent-files'
import { formatters } from '../format'

const { number } = formatters('ro')

/** Messages about PDFs that were sent for an application, in Romanian. */
export const sentFiles: typeof english = {
  title: 'Trimise',
  none: 'Când trimiți un CV sau o scrisoare de intenție, păstrează PDF-ul aici. Rămâne exact așa cum este, orice ai schimba mai târziu.',
  kinds: { resume: 'CV', letter: 'Scrisoare de intenție' },
  fileNames: { resume: 'CV', letter: 'Scrisoare' },
  sentOn: (day) => `Trimis pe ${day}`,
  editedSince: {
    resume: 'Ai editat acest CV de atunci.',
    letter: 'Ai editat această scrisoare de atunci.',
  },
  open: 'Deschide',
  openNamed: (name) => `Deschide ${name}`,
  download: 'Descarcă',
  downloadNamed: (name) => `Descarcă ${name}`,
  more: (name) => `Mai multe pentru ${name}`,
  compare: 'Compară cu acum',
  remove: 'Elimină din această listă',
  removed: (name) => `Eliminat: ${name}`,
  states: {
    missing: 'Acest fișier nu este pe acest dispozitiv.',
    missingInAccount:
      'Acest fișier nu este pe acest dispozitiv și nu l-am putut lua din contul tău. Poate este încă pe dispozitivul pe care l-ai păstrat.',
    waiting: 'Deocamdată doar pe acest dispozitiv. Ajunge în contul tău când ai conexiune.',
    refused: 'Doar pe acest dispozitiv: contul tău nu poate salva acest fișier.',
    tooMany: 'Doar pe acest dispozitiv: contul tău nu mai are loc pentru fișiere trimise.',
  },
  tryAgain: 'Încearcă din nou',
  viewer: {
    loading: 'Se deschide PDF-ul…',
    failed: 'Nu am putut afișa acest PDF. Îl poți descărca totuși.',
    page: (page) => `Pagina ${number(page)}`,
  },
  comparison: {
    title: (name) => `${name} și versiunea actuală`,
    loading: 'Se compară…',
    failed: 'Nu le-am putut compara. Nu s-a schimbat nimic. Încearcă din nou.',
    gone: 'Documentul din care a fost făcut acest PDF nu mai există. PDF-ul rămâne așa cum este.',
    same: 'Textul este același ca atunci când l-ai trimis.',
  },
  mark: {
    action: 'Marchează ca trimis',
    title: 'Ce ai trimis?',
    text: 'Facem PDF-ul acum și îl păstrăm exact așa.',
    noCv: 'Niciun CV',
    noLetter: 'Nicio scrisoare de intenție',
    day: 'Trimis pe',
    save: 'Păstrează ca trimis',
    saving: 'Se face PDF-ul…',
    nothing: 'Nu există încă niciun CV și nicio scrisoare de intenție. Scrie mai întâi ceva.',
    nothingChosen: 'Alege un CV sau o scrisoare de intenție.',
    noDay: 'Alege ziua.',
    done: (name) => `Păstrat ca trimis: ${name}`,
  },
  keep: {
    text: 'Păstrăm acest PDF exact așa, împreună cu candidatura pentru care l-ai trimis.',
    which: 'Candidatură',
    another: 'Candidatură nouă',
    employer: 'Angajator',
    noEmployer: 'Introdu angajatorul.',
  },
  failed: {
    'not-set': 'Nu am putut face PDF-ul. Nu s-a schimbat nimic. Încearcă din nou.',
    'not-here':
      'Nu am putut lua acest document din contul tău. Nu s-a schimbat nimic. Încearcă din nou când ai conexiune.',
    'too-large':
      'Acest PDF are peste 4 MB și nu poate fi păstrat aici. Nu s-a schimbat nimic. Descarcă-l și păstrează tu fișierul.',
    'no-room':
      'Acest browser nu are loc pentru fișier. Nu s-a schimbat nimic. Eliberează spațiu sau conectează-te, apoi încearcă din nou.',
    'not-reached':
      'Acest browser nu poate salva fișierul, iar contul tău nu poate fi accesat. Nu s-a schimbat nimic. Încearcă din nou când ai conexiune.',
    refused:
      'Contul tău nu poate salva acest fișier. Nu s-a schimbat nimic. Descarcă-l și păstrează-l tu.',
    'too-many':
      'Această candidatură are 100 de fișiere trimise și nu poate avea mai multe. Nu s-a schimbat nimic. Elimină câteva, apoi încearcă din nou.',
    'no-application':
      'Nu am putut deschide această candidatură. Nu s-a schimbat nimic. Încearcă din nou.',
  },
}
