import type { wordRuleWords as english } from '../en/check-word-rules'
import { formatters } from '../format'
import { checkSources } from './check-sources'

const { plural, number, monthRange } = formatters('ro')
const source = checkSources.practice

const sectionNames: Readonly<Record<string, string>> = {
  work: 'Experiență',
  education: 'Educație',
  skills: 'Competențe',
}

/** Messages of the checks of the text, in Romanian. */
export const wordRuleWords: typeof english = {
  'name-given': {
    title: 'Numele apare în CV',
    found: (_) => 'Lipsește numele tău.',
    why: 'Este titlul CV-ului și apare în numele fișierului.',
    fix: 'Adaugă numele tău.',
    source,
  },
  'contact-given': {
    title: 'E-mailul și telefonul apar în CV',
    found: ({ text }) => {
      if (text === '') return 'Lipsesc datele tale de contact.'
      if (text === 'phone') return 'Lipsește numărul tău de telefon.'
      return text === 'email'
        ? 'Lipsește adresa ta de e-mail.'
        : `„${text}” nu pare o adresă de e-mail.`
    },
    why: 'Unii angajatori scriu, alții sună.',
    fix: 'Adaugă ce lipsește sau corectează adresa.',
    source,
  },
  'place-given': {
    title: 'Locația apare în CV',
    found: (_) => 'Lipsește localitatea, regiunea sau țara.',
    why: 'Mulți angajatori caută după regiune. Strada nu este necesară.',
    fix: 'Adaugă localitatea.',
    source,
  },
  'main-sections': {
    title: 'Experiența, educația și competențele apar în CV',
    found: ({ text }) => `„${sectionNames[text] ?? text}”: secțiune goală sau lipsă.`,
    why: 'Formularele de candidatură le cer pe acestea trei.',
    fix: 'Adaugă ce ai. Lasă deoparte ce nu ai.',
    source,
  },
  'posts-whole': {
    title: 'Fiecare loc de muncă are funcție, angajator și dată de început',
    found: ({ count, of }) =>
      `Locuri de muncă fără funcție, angajator sau dată de început: ${number(count)} din ${number(of)}.`,
    why: 'Formularele de candidatură au nevoie de toate trei.',
    fix: 'Completează ce lipsește.',
    source,
  },
  'degrees-dated': {
    title: 'Fiecare diplomă are o dată',
    found: ({ count, of, text }) =>
      count === 1
        ? `„${text}” nu are dată.`
        : `Diplome fără dată: ${number(count)} din ${number(of)}.`,
    why: 'Formularele de candidatură cer anul diplomei.',
    fix: 'Adaugă anul în care s-a încheiat sau se va încheia.',
    source,
  },
  'skills-named': {
    title: 'Competențele și nivelurile sunt separate',
    found: ({ text }) =>
      `„${text}” pare un nivel printre competențe sau competențe trecute ca nivel.`,
    why: 'Software-ul angajatorilor caută nume de competențe, nu niveluri.',
    fix: 'Trece competențele la „Competențe” și cât de bine le stăpânești la „Nivel”.',
    source,
  },
  'sections-named': {
    title: 'Fiecare secțiune are un titlu',
    found: ({ count }) =>
      plural(count, {
        one: '# secțiune nu are titlu.',
        few: '# secțiuni nu au titlu.',
        other: '# de secțiuni nu au titlu.',
      }),
    why: 'Fără titlu, intrările ei par să țină de secțiunea de deasupra.',
    fix: 'Adaugă un titlu.',
    source,
  },
  'dates-understood': {
    title: 'Datele pot fi citite de programe',
    found: ({ text }) => `Programele nu pot citi „${text}” ca dată.`,
    why: 'Software-ul angajatorilor îți numără anii de experiență după date.',
    fix: 'Scrie luna și anul, de exemplu „mar. 2021”.',
    source,
  },
  'dates-possible': {
    title: 'Datele sunt plauzibile',
    found: ({ text }) => `„${text}” nu poate fi corect.`,
    why: 'Un sfârșit înaintea începutului sau un început în viitor este de obicei o greșeală.',
    fix: 'Verifică data.',
    source,
  },
  'newest-first': {
    title: 'Cel mai recent loc de muncă este primul',
    found: ({ text }) => `„${text}” este mai recent decât locul de muncă de deasupra.`,
    why: 'Angajatorii se uită cel mai mult la primul.',
    fix: 'Mută-l în sus.',
    source,
  },
  'no-long-gaps': {
    title: 'Fără pauze lungi',
    found: ({ text }) => `Nu apare nimic pentru ${monthRange(text)}.`,
    why: 'Angajatorii pot întreba. Nu trebuie să explici aici.',
    fix: 'Adaugă ce ai făcut, dacă vrei. O pauză nu este un lucru rău.',
    source,
  },
  'page-count': {
    title: 'Lungimea se potrivește cu anii de experiență',
    found: ({ count, of }) => `Pagini: ${number(count)}. Ani de experiență: ${number(of)}.`,
    why: 'Ultimele pagini se citesc rar.',
    fix: 'Scurtează locurile de muncă vechi sau folosește „Încadrare în pagini” la Design.',
    source,
  },
  'short-profile': {
    title: 'Profilul este scurt',
    found: ({ count }) => `Caractere în profilul tău: ${number(count)}.`,
    why: 'Angajatorii citesc câteva propoziții, nu o pagină întreagă.',
    fix: 'Păstrează doar ce nu spune restul CV-ului.',
    source,
  },
  'bullet-count': {
    title: 'Fiecare loc de muncă are câteva puncte',
    found: ({ text }) => `„${text}” nu are puncte sau are foarte multe.`,
    why: 'Un loc de muncă trebuie să arate ce ai făcut, dar peste listele lungi se sare.',
    fix: 'De obicei sunt două până la șase puncte.',
    source,
  },
  'bullet-length': {
    title: 'Punctele sunt ușor de citit',
    found: ({ count }) =>
      plural(count, {
        one: '# punct este foarte lung sau foarte scurt.',
        few: '# puncte sunt foarte lungi sau foarte scurte.',
        other: '# de puncte sunt foarte lungi sau foarte scurte.',
      }),
    why: 'Punctele scurte se citesc repede. Cele foarte scurte spun puțin.',
    fix: 'Împarte-le în două pe cele lungi și spune mai mult în cele scurte.',
    source,
  },
  'strong-openings': {
    title: 'Punctele încep cu ce ai făcut',
    found: ({ text }) => `„${text}” începe cu sarcina ta, nu cu ce ai făcut.`,
    why: 'Ce ai făcut spune mai mult decât ce trebuia să faci.',
    fix: 'Începe cu un verb, de exemplu „am condus” în loc de „responsabil cu”, dacă este adevărat.',
    source,
  },
  'past-tense': {
    title: 'Locurile de muncă vechi sunt la trecut',
    found: ({ text }) => `„${text}” este la prezent.`,
    why: 'Timpurile amestecate par o greșeală. Această verificare citește doar engleza.',
    fix: 'La locurile de muncă vechi, scrie „managed” în loc de „manage”.',
    source,
  },
  'varied-openings': {
    title: 'Punctele încep cu cuvinte diferite',
    found: ({ count, text }) => `Puncte care încep cu „${text}”: ${number(count)}.`,
    why: 'Peste același cuvânt repetat se sare.',
    fix: 'Folosește alt cuvânt unde este la fel de adevărat.',
    source,
  },
  figures: {
    title: 'Unele puncte conțin cifre',
    found: ({ of }) =>
      plural(of, {
        one: '# punct nu conține nicio cifră.',
        few: 'Niciunul dintre cele # puncte nu conține cifre.',
        other: 'Niciunul dintre cele # de puncte nu conține cifre.',
      }),
    why: 'Cifrele îți fac realizările concrete.',
    fix: 'Adaugă cifre pe care le știi. Nu ghici niciodată.',
    source,
  },
  'no-first-person': {
    title: 'Puncte fără „eu”',
    found: ({ text }) => `Textul tău folosește „${text}”.`,
    why: 'Toată lumea știe al cui este CV-ul.',
    fix: 'Scoate cuvântul.',
    source,
  },
  'no-worn-phrases': {
    title: 'Fără clișee',
    found: ({ text }) => `„${text}” apare în foarte multe CV-uri.`,
    why: 'Ce scrie toată lumea nu spune nimic despre tine.',
    fix: 'Arată același lucru prin ce ai făcut.',
    source,
  },
  'no-double-bullets': {
    title: 'Fără puncte duble',
    found: ({ text }) => `„${text}” apare de două ori.`,
    why: 'De obicei este o greșeală de copiere.',
    fix: 'Elimină unul dintre ele.',
    source,
  },
  'no-double-entries': {
    title: 'Fără intrări duble',
    found: ({ count }) =>
      plural(count, {
        one: '# intrare apare de două ori.',
        few: '# intrări apar de două ori.',
        other: '# de intrări apar de două ori.',
      }),
    why: 'De obicei este o greșeală de copiere.',
    fix: 'Elimină una dintre ele.',
    source,
  },
  'no-empty-entries': {
    title: 'Fără intrări goale',
    found: ({ count }) =>
      plural(count, {
        one: '# intrare este goală, deci nu apare în CV.',
        few: '# intrări sunt goale, deci nu apar în CV.',
        other: '# de intrări sunt goale, deci nu apar în CV.',
      }),
    why: 'Poate ai uitat să o completezi.',
    fix: 'Completeaz-o sau elimin-o.',
    source,
  },
  'even-ends': {
    title: 'Punctele se termină la fel',
    found: ({ count, of }) => `Puncte care se termină altfel: ${number(count)} din ${number(of)}.`,
    why: 'Un amestec de rânduri cu și fără punct final pare neglijent.',
    fix: 'Încheie-le pe toate cu punct final sau pe niciunul.',
    source,
  },
  'personal-data': {
    title: 'Fără date personale pe care angajatorii nu ar trebui să le ceară',
    found: ({ text }) =>
      text === '' ? 'Există o fotografie.' : `„${text}” nu este necesar în multe țări.`,
    why: 'Unii angajatori trebuie să lase deoparte CV-urile cu astfel de date, ca să fie corecți cu toți.',
    fix: 'Lasă aceste date deoparte, dacă nu se obișnuiesc acolo unde aplici.',
    source: checkSources.law,
  },
}
