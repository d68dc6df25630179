import { type LabelTable, monthsOf, plainDates, plainSigns, yearFirst } from '../kinds/labels'

export const labels: LabelTable = {
  name: 'Svenska',
  labels: {
    summary: 'Profil',
    work: 'Arbetslivserfarenhet',
    education: 'Utbildning',
    skills: 'Kompetenser',
    projects: 'Projekt',
    languages: 'Språk',
    certificates: 'Certifikat',
    volunteer: 'Ideellt arbete',
    awards: 'Utmärkelser',
    publications: 'Publikationer',
    interests: 'Intressen',
    references: 'Referenser',
    contact: 'Kontakt',
    present: 'pågående',
    from: 'från {date}',
  },
  native: 'Modersmål',
  details: {
    birthDate: 'Födelsedatum',
    birthPlace: 'Födelseort',
    nationality: 'Medborgarskap',
    drivingLicence: 'Körkort',
    workPermit: 'Arbetstillstånd',
    available: 'Tillgänglig från',
  },
  letter: { opening: 'Hej,', closing: 'Med vänliga hälsningar' },
  months: monthsOf(
    'januari februari mars april maj juni juli augusti september oktober november december',
    'jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec.',
  ),
  dates: { ...plainDates, numeric: yearFirst('-'), order: null },
  punctuation: plainSigns,
  ongoing: ['nuvarande', 'nu', 'i dag', 'idag', 'tills vidare', 'till dags dato'],
}
