import { dayFirst, type LabelTable, monthsOf, plainDates, plainSigns } from '../kinds/labels'

export const labels: LabelTable = {
  name: 'Română',
  labels: {
    summary: 'Profil',
    work: 'Experiență profesională',
    education: 'Educație și formare',
    skills: 'Competențe',
    projects: 'Proiecte',
    languages: 'Limbi străine',
    certificates: 'Certificări',
    volunteer: 'Voluntariat',
    awards: 'Premii',
    publications: 'Publicații',
    interests: 'Hobby-uri și interese',
    references: 'Referințe',
    contact: 'Contact',
    present: 'prezent',
    from: 'din {date}',
  },
  native: 'Limbă maternă',
  details: {
    birthDate: 'Data nașterii',
    birthPlace: 'Locul nașterii',
    nationality: 'Cetățenie',
    drivingLicence: 'Permis de conducere',
    workPermit: 'Permis de muncă',
    available: 'Disponibil din',
  },
  letter: { opening: 'Stimată doamnă, stimate domn,', closing: 'Cu stimă,' },
  months: monthsOf(
    'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
    'ian. feb. mar. apr. mai iun. iul. aug. sept. oct. nov. dec.',
  ),
  dates: { ...plainDates, numeric: dayFirst('.') },
  punctuation: plainSigns,
  ongoing: ['în prezent', 'până în prezent', 'acum', 'astăzi', 'azi', 'actual', 'în curs'],
}
