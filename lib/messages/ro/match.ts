import type { match as english } from '../en/match'
import { formatters } from '../format'

const { plural, number } = formatters('ro')

/** Messages of the search for the CVs and bullet points that match a job description, in Romanian. */
export const match: typeof english = {
  open: 'Potrivește CV-urile cu un job',
  title: 'Potrivește CV-urile cu un job',
  hint: 'Lipește un anunț de angajare ca să vezi care dintre CV-urile și punctele tale i se potrivesc. „Caută potriviri” compară cuvintele pe acest dispozitiv. Nu se trimite nimic.',
  label: 'Anunț de angajare',
  find: 'Caută potriviri',
  finding: (read, of) => `Se citește CV-ul ${number(read)} din ${number(of)}…`,
  comparing: 'Se compară…',
  findByMeaning: 'Caută după sens cu AI',
  meaningHint: (model) =>
    `Găsește și texte care spun același lucru cu alte cuvinte. Trimite către ${model} anunțul și ce s-a schimbat în CV-urile din contul tău de data trecută. Numele și datele tale de contact nu se trimit.`,
  stop: 'Oprește',
  stages: {
    waiting: 'Așteaptă să înceapă…',
    reading: 'Se citește anunțul…',
    drafting: 'Se citește ce s-a schimbat în CV-urile tale…',
    checking: 'Se compară…',
  },
  byMeaning: 'Găsite după sens, în ordinea potrivirii. Cuvintele pot fi diferite.',
  noMeaning: 'Căutarea după sens nu este disponibilă acum.',
  unnamed: 'CV din contul tău',
  byWords: 'Găsite după cuvinte. Cuvintele marcate apar și în anunț.',
  cvs: 'CV-uri',
  answers: (shown) =>
    plural(shown, {
      one: '# cerință găsită',
      few: '# cerințe găsite',
      other: '# de cerințe găsite',
    }),
  noDemands: 'Nu am găsit în acest anunț cerințe cu care să comparăm CV-urile tale.',
  bullets: 'Puncte',
  noBullets: 'Niciun punct nu se potrivește cu acest anunț.',
  inCv: (name) => `În „${name}”`,
  inUnnamedCv: 'Într-un CV din contul tău',
  andMore: (count) =>
    plural(count, { one: 'și încă # CV', few: 'și încă # CV-uri', other: 'și încă # de CV-uri' }),
  noCvs: 'Pe acest dispozitiv nu există CV-uri pe care să le putem citi.',
  noCvsInAccount: 'În contul tău nu există încă CV-uri de comparat.',
  failed: 'Nu am putut citi CV-urile tale. Nu s-a pierdut nimic. Încearcă din nou.',
  unread: {
    empty: 'Încă nu există text. Lipește anunțul de angajare.',
    'too-short': 'Acest text este prea scurt. Lipește anunțul întreg.',
    'too-long': 'Acest text este prea lung. Lipește câte un anunț pe rând.',
  },
}
