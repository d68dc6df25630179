import { type LabelTable, monthsOf, plainDates, plainSigns } from '../kinds/labels'

export const labels: LabelTable = {
  name: 'Italiano',
  labels: {
    summary: 'Profilo',
    work: 'Esperienza professionale',
    education: 'Istruzione e formazione',
    skills: 'Competenze',
    projects: 'Progetti',
    languages: 'Lingue',
    certificates: 'Certificazioni',
    volunteer: 'Volontariato',
    awards: 'Riconoscimenti',
    publications: 'Pubblicazioni',
    interests: 'Interessi',
    references: 'Referenze',
    contact: 'Contatti',
    present: 'oggi',
    from: 'inizio {date}',
  },
  native: 'Madrelingua',
  details: {
    birthDate: 'Data di nascita',
    birthPlace: 'Luogo di nascita',
    nationality: 'Nazionalità',
    drivingLicence: 'Patente di guida',
    workPermit: 'Permesso di lavoro',
    available: 'Disponibile da',
  },
  letter: { opening: 'Spett.le Ufficio Risorse Umane,', closing: 'Cordiali saluti' },
  months: monthsOf(
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    'gen feb mar apr mag giu lug ago set ott nov dic',
  ),
  dates: plainDates,
  punctuation: plainSigns,
  ongoing: ['presente', 'attuale', 'attualmente', 'in corso', 'ad oggi'],
}
