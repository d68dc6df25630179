import type { tailor as english } from '../en/tailor'
import { formatters } from '../format'

const { plural, number } = formatters('ro')

const asked = 'Se poate să ai și altele: răspunde la întrebările de mai jos.'

/** Messages of the screen that fits a CV to a job, in Romanian. */
export const tailor: typeof english = {
  title: 'Adaptează la un job',
  heading: (job) => (job === '' ? 'Adaptează la un job' : `Adaptează la: ${job}`),
  job: (title, employer) => [title, employer].filter(Boolean).join(', '),
  back: 'Înapoi la editare',
  tabs: 'Vizualizări',
  jobTab: 'Job',
  suggestionsTab: 'Sugestii',
  paperTab: 'Previzualizare',
  postingTitle: 'Pentru ce job este?',
  postingHint:
    'Lipește anunțul întreg. Este citit pe acest dispozitiv și se trimite unui model AI doar dacă ceri. Linkurile din el nu se deschid niciodată.',
  postingLabel: 'Anunț de angajare',
  postingExample: 'Lipește aici anunțul de angajare',
  chooseFile: 'Alege un fișier text',
  read: 'Compară cu CV-ul meu',
  change: 'Schimbă anunțul',
  unread: {
    empty: 'Încă nu există text. Lipește anunțul de angajare.',
    'too-short':
      'Acest text este prea scurt ca să fie comparat cu CV-ul tău. Lipește anunțul întreg. Textul tău se păstrează.',
    'too-long':
      'Acest text este prea lung. Lipește anunțul fără restul paginii. Textul tău se păstrează.',
    'not-text': 'Acesta nu este un fișier text. Deschide-l, copiază textul și lipește-l aici.',
  },
  warnings: {
    'hidden-text': 'Anunțul conține caractere invizibile. Le-am lăsat deoparte.',
    instructions: (words) =>
      `Anunțul conține instrucțiuni pentru AI: „${words}”. Le tratăm ca text obișnuit și nu le urmăm.`,
    shortened: (read) =>
      plural(read, {
        one: 'Anunțul este foarte lung. Se citește doar primul caracter.',
        few: 'Anunțul este foarte lung. Se citesc doar primele # caractere.',
        other: 'Anunțul este foarte lung. Se citesc doar primele # de caractere.',
      }),
  },
  demands: 'Ce cere jobul',
  noDemands: 'Nu am găsit cerințe în acest anunț. Le poți adăuga mai jos.',
  shown: (count) =>
    count === 0
      ? 'Nu am găsit niciuna dintre acestea în CV-ul tău. Se poate să le ai: răspunde la întrebările de mai jos.'
      : plural(count, {
          one: `Am găsit # dintre acestea în CV-ul tău. ${asked}`,
          few: `Am găsit # dintre acestea în CV-ul tău. ${asked}`,
          other: `Am găsit # dintre acestea în CV-ul tău. ${asked}`,
        }),
  shownAfter: (count) =>
    plural(count, {
      one: 'Cu sugestiile acceptate de tine, găsim #.',
      few: 'Cu sugestiile acceptate de tine, găsim #.',
      other: 'Cu sugestiile acceptate de tine, găsim #.',
    }),
  states: {
    present: 'În CV-ul tău',
    'other-name': 'În CV-ul tău, cu alte cuvinte',
    weak: 'Poți arăta mai mult aici?',
    perhaps: 'Poate în CV-ul tău',
    unsure: 'Îndeplinești cerința?',
    missing: 'Îndeplinești cerința?',
    unread: 'Încă neverificată',
  },
  otherLanguage:
    'CV-ul tău și acest anunț sunt în limbi diferite. Compararea între limbi are nevoie de un model AI. Fără el se pot compara doar nume, ani și niveluri de limbă.',
  niceToHave: 'de preferat',
  soft: 'calitate personală',
  quote: 'În anunț',
  months: (months) => {
    const years = Math.floor(months / 12)
    return years === 0
      ? plural(months, {
          one: 'cel puțin # lună în funcții potrivite',
          few: 'cel puțin # luni în funcții potrivite',
          other: 'cel puțin # de luni în funcții potrivite',
        })
      : plural(years, {
          one: 'cel puțin # an în funcții potrivite',
          few: 'cel puțin # ani în funcții potrivite',
          other: 'cel puțin # de ani în funcții potrivite',
        })
  },
  takeOut: 'Elimină din această listă',
  addLabel: 'Adaugă o cerință',
  add: 'Adaugă',
  groups: { must: 'Obligatorii', nice: 'De preferat', own: 'Adăugate de tine' },
  perhapsHere: 'Poate aici:',
  isItThis: 'Este ce se cere?',
  yes: 'Da',
  no: 'Nu',
  about: (action, words) => `${action}: ${words}`,
  writeUse: 'Scrie unde ai folosit-o',
  writeFact: 'Scrie în CV',
  weakPart: 'CV-ul tău arată o parte din asta. Poți scrie mai mult?',
  weakListed: 'CV-ul tău doar o enumeră. Unde ai folosit-o?',
  weakYears: 'Ai mai mulți ani de experiență aici?',
  weakDegree: 'CV-ul tău arată altă diplomă sau formare. O ai și pe aceasta sau una echivalentă?',
  weakLanguage: 'Cât de bine o vorbești? Scrie nivelul tău.',
  saidYes: 'Ai răspuns că da.',
  saidNo: 'Ai răspuns că nu.',
  saidNoToLine: 'Ai răspuns că nu este acest rând din CV.',
  changeAnswer: 'Schimbă răspunsul',
  showLine: 'afișează în previzualizare',
  moreLines: (count) =>
    plural(count, { one: 'încă # rând', few: 'încă # rânduri', other: 'încă # de rânduri' }),
  moreAbout: (words) => `Mai multe despre „${words}”`,
  times: (times) =>
    plural(times, {
      one: 'Apare o dată în anunț.',
      few: 'Apare de # ori în anunț.',
      other: 'Apare de # de ori în anunț.',
    }),
  findEvidence: 'Caută dovezi cu AI',
  findEvidenceAgain: 'Caută din nou dovezi',
  evidenceHint: 'Pentru fiecare cerință, trebuie să citeze din CV-ul tău.',
  quotedBy: (model) => `Citate din CV-ul tău găsite de ${model}.`,
  notReliedOn: 'Citatele modelului AI nu au fost de încredere. Vezi ce s-a găsit după cuvinte.',
  interview: 'Pregătește interviul',
  writeLetter: 'Scrie o scrisoare de intenție pentru acest job',
  suggestions: 'Sugestii',
  order: 'Reordonează CV-ul',
  noSuggestions: 'Ordinea din CV-ul tău se potrivește deja cu acest job.',
  ownWords: 'Textul tău, în altă ordine. Nu se adaugă nimic.',
  was: (place) => `era numărul ${number(place)}`,
  answers: (words) => `Se potrivește cu: ${words}`,
  accept: 'Acceptă',
  acceptAll: 'Acceptă toate',
  dismiss: 'Respinge',
  accepted: 'Acceptată',
  dismissed: 'Respinsă',
  undo: 'Anulează',
  counts: (all, accepted) =>
    all === 0
      ? 'Încă nu există sugestii'
      : [
          plural(all, { one: '# sugestie', few: '# sugestii', other: '# de sugestii' }),
          accepted === 0
            ? 'niciuna acceptată încă'
            : plural(accepted, { one: '# acceptată', few: '# acceptate', other: '# acceptate' }),
          accepted === 0
            ? 'nu se schimbă nimic până nu accepți una'
            : 'se salvează când finalizezi',
        ].join(' · '),
  finish: 'Finalizează',
  finishTitle: 'Salvează modificările',
  keepAs: 'Salvează în',
  asCopy: 'Un CV nou',
  asSame: 'Acest CV',
  copyHint: 'CV-ul inițial rămâne așa cum este. Cel nou rămâne legat de el și de anunț.',
  sameHint: 'La salvare, sugestiile acceptate se adaugă în acest CV. Poți anula în editor.',
  nameLabel: 'Numele CV-ului nou',
  copyName: (cv, job) => [cv, job].filter(Boolean).join(' – '),
  keep: 'Salvează',
  keepAndWrite: 'Salvează și scrie o scrisoare',
  nothingAccepted: 'Nu ai acceptat nicio sugestie, deci nu este nimic de salvat în acest CV.',
  keptCopy: 'Salvat ca un CV nou',
  keptSame: 'Salvat în acest CV',
  changedMeanwhile:
    'Acest CV s-a schimbat între timp și sugestiile nu i se mai potrivesc. Nu s-a schimbat nimic. Verifică-le din nou.',
  tabOnly: {
    blocked:
      'Acest browser nu stochează nimic, așa că anunțul există doar în această filă. Las-o deschisă până termini.',
    full: 'Acest dispozitiv nu mai are spațiu, așa că anunțul există doar în această filă. Eliberează spațiu și las-o deschisă.',
    failed:
      'Acest browser nu a putut stoca anunțul, așa că el există doar în această filă. Las-o deschisă. Încercăm în continuare.',
  },
  track: 'Ține evidența acestei candidaturi',
  trackHint: 'Se adaugă la candidaturile tale, cu acest anunț de angajare și acest CV.',
  forApplication: (job) => `Acest CV va fi trecut în candidatura ta: ${job}.`,
  notNoted: 'CV-ul este salvat, dar nu l-am putut trece în candidatura ta. Alege-l acolo.',
  otherJob: (job) =>
    `Acest CV este comparat cu alt anunț de angajare. Candidatura ta este pentru: ${job}.`,
  useJob: 'Folosește anunțul din candidatură',
  jobReplaced: 'Anunț înlocuit',
}
