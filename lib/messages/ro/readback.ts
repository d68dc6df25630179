import type { readback as english } from '../en/readback'
import { formatters } from '../format'

const { plural, number } = formatters('ro')

/** Messages of the check that reads a PDF back after its download, in Romanian. */
export const readback: typeof english = {
  title: 'Poate fi citit acest PDF de programe?',
  allBack: (count) =>
    plural(count, {
      one: 'Am citit PDF-ul ca un sistem de recrutare: singurul câmp a fost găsit.',
      few: 'Am citit PDF-ul ca un sistem de recrutare: toate cele # câmpuri au fost găsite.',
      other: 'Am citit PDF-ul ca un sistem de recrutare: toate cele # de câmpuri au fost găsite.',
    }),
  someLost: (lost, of) =>
    plural(of, {
      one: 'PDF-ul este salvat. Programele care îl citesc nu găsesc singurul câmp:',
      few: `PDF-ul este salvat. Programele care îl citesc nu găsesc ${number(lost)} din # câmpuri:`,
      other: `PDF-ul este salvat. Programele care îl citesc nu găsesc ${number(lost)} din # de câmpuri:`,
    }),
  inText: 'PDF-ul este salvat. Tot textul lui poate fi citit.',
  someMisplaced:
    'Programele pot lua aceste texte drept altceva. Verifică modul în care sunt scrise sau alege alt șablon:',
  kinds: {
    name: 'Nume',
    email: 'E-mail',
    phone: 'Telefon',
    employer: 'Angajator',
    title: 'Funcție',
    institution: 'Instituție',
    dates: 'Date',
    bullet: 'Punct',
  },
  reasons: {
    'no-glyph': (characters) => `Niciun font nu conține ${characters}. Folosește alte caractere.`,
    'in-pieces': 'Este citit pe bucăți. Scurtează textul sau alege alt șablon și descarcă din nou.',
    'not-found': 'Nu este găsit întreg. Alege alt șablon și descarcă din nou.',
  },
  more: (count) => plural(count, { one: 'și încă #', few: 'și încă #', other: 'și încă #' }),
  close: 'Închide mesajul',
}
