import type { translation as english } from '../en/translation'
import { formatters } from '../format'

const { plural, number } = formatters('ro')
const anyOf = new Intl.ListFormat('ro', { type: 'disjunction' })

/** Messages of the translation of a CV into another language, in Romanian. */
export const translation: typeof english = {
  open: 'Tradu',
  openHint: 'Creează un CV nou în altă limbă',
  title: 'Tradu acest CV',
  language: 'Tradu în',
  languages: {
    en: 'engleză',
    de: 'germană',
    fr: 'franceză',
    es: 'spaniolă',
    pt: 'portugheză',
    it: 'italiană',
  },
  about: 'Acest CV rămâne așa cum este. Traducerea este un CV nou, legat de acesta.',
  checked:
    'Apoi verifici fiecare traducere lângă textul tău. Doar ce confirmi se adaugă în CV-ul nou. Restul rămâne în limba ta.',
  begin: 'Tradu',
  stop: 'Oprește',
  stages: {
    waiting: 'Așteaptă să înceapă…',
    reading: 'Se citește…',
    drafting: 'Se traduce…',
    checking: 'Se compară cu textul tău…',
    verifying: 'Se recitește lângă textul tău…',
  },
  leave:
    'Poate dura un minut sau două. Poți închide fereastra și lucra mai departe. Deschide-o din nou ca să vezi rezultatul.',
  name: (cv, language) => [cv, language].filter(Boolean).join(' – '),
  review: {
    title: 'Verifică traducerea',
    hint: 'O traducere poate face o funcție, o diplomă sau contribuția ta să pară mai mare decât a fost. Bifează fiecare text care spune același lucru ca al tău.',
    alone: 'Verifică una câte una: funcții, diplome, niveluri și texte care pot susține mai mult',
    others: 'Alte texte',
    asks: {
      level: 'Nivel',
      role: 'Poate susține o contribuție mai mare decât textul tău.',
    },
    sameTitle: 'Recitite: același sens ca textul tău',
    unreadTitle: 'Nerecitite: compară-le cu textul tău',
    backed: 'Are același sens ca textul tău.',
    differs: (said) =>
      said.length > 0
        ? `Textul tău nu spune ${anyOf.format(said.map((one) => `„${one}”`))}. Este același lucru?`
        : 'Poate că nu spune același lucru ca textul tău. Este același lucru?',
    counts: ({ supported, unsupported, unread }) =>
      [
        supported > 0 &&
          plural(supported, {
            one: '# cu același sens',
            few: '# cu același sens',
            other: '# cu același sens',
          }),
        unsupported > 0 &&
          plural(unsupported, {
            one: '# poate spune mai mult',
            few: '# pot spune mai mult',
            other: '# pot spune mai mult',
          }),
        unread > 0 &&
          plural(unread, { one: '# nerecitit', few: '# nerecitite', other: '# nerecitite' }),
      ]
        .filter(Boolean)
        .join(' · '),
    same: 'Spune același lucru',
    pair: (source, target) => `: ${source} – ${target}`,
    tickAll: (count) =>
      plural(count, {
        one: 'Bifează-l pe acesta',
        few: 'Bifează toate cele #',
        other: 'Bifează toate cele #',
      }),
    confirmed: (count, of, language) =>
      `${number(count)} din ${number(of)} confirmate. Restul rămâne în limba inițială (${language}).`,
    create: 'Creează CV-ul',
    discard: 'Renunță la traducere',
    notTranslated: (count) => `Netraduse: ${number(count)}`,
    own: 'Traducerea ta',
    suggested: (text) => `Propunerea AI: ${text}`,
    unchanged: (texts) => `Neschimbate: ${texts.join(', ')}.`,
    verbatim: (names) => `Angajatorii și instituțiile rămân așa cum sunt: ${names.join(', ')}.`,
    faults: {
      missing: 'Modelul AI nu a dat nicio traducere.',
      unchanged: 'Traducerea este la fel ca textul tău.',
      'too-long': 'Traducerea a fost mult mai lungă decât textul tău.',
      number: 'Traducerea are alt număr.',
      date: 'Traducerea are altă dată.',
      name: 'Traducerea are alt nume.',
      degree: 'Traducerea are altă diplomă.',
      level: 'Traducerea are alt nivel.',
      address: 'Traducerea are altă adresă.',
      mark: 'Traducerea are alte linkuri sau altă formatare.',
    },
  },
  done: 'CV-ul tradus este gata.',
  left: (count, language) =>
    plural(count, {
      one: `# text nu este tradus și rămâne în limba inițială (${language}).`,
      few: `# texte nu sunt traduse și rămân în limba inițială (${language}).`,
      other: `# de texte nu sunt traduse și rămân în limba inițială (${language}).`,
    }),
  openIt: 'Deschide CV-ul',
}
