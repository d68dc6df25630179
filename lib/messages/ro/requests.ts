import type { requests as english } from '../en/requests'
import { formatters } from '../format'

const { plural } = formatters('ro')

/** Messages about the state of a requested CV, for programs, in Romanian. */
export const requests: typeof english = {
  waiting: 'Datele tale sunt salvate. Cererea așteaptă să înceapă.',
  stages: {
    saving: 'Datele tale se salvează.',
    reading: 'Se citește anunțul de angajare. Datele tale sunt salvate.',
    drafting: 'Un model AI scrie sugestii. Datele tale sunt salvate.',
    checking: 'Fiecare sugestie se compară cu CV-ul. Datele tale sunt salvate.',
    verifying: 'Modelul AI caută dovezi în CV. Datele tale sunt salvate.',
    writing: 'Se creează fișierele. Datele tale sunt salvate.',
  },
  done: (heldBack) =>
    [
      'CV-ul este gata. Linkurile funcționează o oră. Repetă cererea pentru altele noi.',
      heldBack > 0 &&
        plural(heldBack, {
          one: '# sugestie a modelului AI nu este în CV: verific-o în fișierul JSON.',
          few: '# sugestii ale modelului AI nu sunt în CV: verifică-le în fișierul JSON.',
          other: '# de sugestii ale modelului AI nu sunt în CV: verifică-le în fișierul JSON.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  notes: {
    withModel:
      'Sugestiile modelului AI sunt în heldBack, ca să le verifice persoana căreia îi aparține CV-ul. Niciuna nu este în CV. Tot textul este așa cum l-ai trimis. Acolo unde ordinea era liberă, apare mai întâi ce cere anunțul.',
    withoutModel:
      'Nu este configurat niciun model AI, deci tot textul este așa cum l-ai trimis. Acolo unde ordinea era liberă, apare mai întâi ce cere anunțul.',
    noModelAsked:
      'Ai ales să nu folosești un model AI, deci tot textul este așa cum l-ai trimis. Acolo unde ordinea era liberă, apare mai întâi ce cere anunțul.',
    plain:
      'Nu este configurat niciun model AI și nu ai trimis niciun anunț, deci CV-ul este așa cum l-ai trimis.',
  },
}
