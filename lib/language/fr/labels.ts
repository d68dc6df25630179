import { type LabelTable, monthsOf, plainDates, plainSigns } from '../kinds/labels'

export const labels: LabelTable = {
  name: 'Français',
  labels: {
    summary: 'Profil',
    work: 'Expérience professionnelle',
    education: 'Formation',
    skills: 'Compétences',
    projects: 'Projets',
    languages: 'Langues',
    certificates: 'Certifications',
    volunteer: 'Bénévolat',
    awards: 'Distinctions',
    publications: 'Publications',
    interests: 'Centres d’intérêt',
    references: 'Références',
    contact: 'Contact',
    present: 'aujourd’hui',
    from: 'dès {date}',
  },
  native: 'Langue maternelle',
  details: {
    birthDate: 'Date de naissance',
    birthPlace: 'Lieu de naissance',
    nationality: 'Nationalité',
    drivingLicence: 'Permis de conduire',
    workPermit: 'Autorisation de travail',
    available: 'Disponible à partir du',
  },
  letter: {
    opening: 'Madame, Monsieur,',
    closing: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
  },
  months: monthsOf(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  ),
  dates: { ...plainDates, firstDay: '1er' },
  // A colon stands off by a space that does not break (Lexique de l'Imprimerie nationale).
  punctuation: { ...plainSigns, colon: '\u00a0: ' },
  ongoing: ['présent', 'à présent', 'actuel', 'actuellement', 'en cours', 'à ce jour'],
}
