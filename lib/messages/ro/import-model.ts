import type { importModel as english } from '../en/import-model'
import { formatters } from '../format'

const { plural } = formatters('ro')

/** Messages of the review of an imported file about an AI model that reads all of it, in Romanian. */
export const importModel: typeof english = {
  read: 'Citește din nou cu AI',
  offer: 'Intrări amestecate sau lipsă? AI-ul poate citi din nou tot fișierul. Poți anula.',
  stop: 'Oprește',
  stages: {
    waiting: 'Așteaptă să înceapă.',
    reading: 'Se citește.',
    drafting: 'AI-ul citește fișierul.',
    checking: 'Se verifică răspunsul.',
  },
  stay: 'Poate dura câteva minute. Între timp poți lucra aici. Dacă părăsești această verificare, se oprește.',
  ready: 'AI-ul a citit fișierul. Munca ta nu a fost întreruptă.',
  show: 'Afișează',
  withAi: 'Citit cu AI.',
  marked: (count) =>
    plural(count, {
      one: '# câmp diferă și este marcat „Verifică”.',
      few: '# câmpuri diferă, fiecare marcat „Verifică”.',
      other: '# de câmpuri diferă, fiecare marcat „Verifică”.',
    }),
  same: 'Toate câmpurile sunt la fel.',
  withoutAi: {
    value: (section, field, text) => `${section === '' ? field : `${section}, ${field}`} „${text}”`,
    elsewhere: (entry) => `în „${entry}”`,
    values: (parts) => `Fără AI: ${parts.join(' · ')}`,
    leftOver: 'Fără AI: nealocat',
  },
  sent: 'Ai trimis textul acestui fișier către un model AI. Fișierul în sine rămâne pe acest dispozitiv.',
  unchanged: 'Nu s-a schimbat nimic.',
  failures: {
    'too-long':
      'Acest fișier are mai mult text decât poate citi deodată un model AI, așa că nu l-am trimis.',
    'nothing-found':
      'Nimic din răspunsul modelului AI nu se află în fișierul tău, deci nu îl putem folosi.',
    'gave-up': 'Lucrul la acest fișier a durat prea mult, așa că ne-am oprit. Încearcă din nou.',
  },
  consent: {
    title: 'Citești acest fișier cu AI?',
    sends: (model) =>
      `Textul fișierului se trimite către ${model}: fiecare rând, cu pagina, coloana și aspectul lui, de exemplu mărimea.`,
    marks:
      'Adresele de e-mail, numerele de telefon, strada, linkurile și numele tău se înlocuiesc cu marcaje precum [email 1], acolo unde le-am recunoscut. Le punem la loc pe acest dispozitiv.',
    asIs: 'Restul se trimite așa cum este. Asta include un nume de utilizator sau o parte a numelui tău pe care nu am recunoscut-o.',
    notSent: 'Fișierul în sine și imaginile lui nu se trimit.',
    returns:
      'AI-ul spune doar ce cuvinte unde își au locul: fiecare cuvânt vine tot din fișierul tău. Poți anula rezultatul.',
    cancel: 'Renunță',
    send: 'Trimite și citește',
  },
}
