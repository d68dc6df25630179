import { type LabelTable, monthsOf, plainSigns, stopsInNumbers } from '../kinds/labels'

export const labels: LabelTable = {
  name: 'Polski',
  labels: {
    summary: 'Profil zawodowy',
    work: 'Doświadczenie zawodowe',
    education: 'Wykształcenie',
    skills: 'Umiejętności',
    projects: 'Projekty',
    languages: 'Języki',
    certificates: 'Certyfikaty',
    volunteer: 'Wolontariat',
    awards: 'Nagrody',
    publications: 'Publikacje',
    interests: 'Zainteresowania',
    references: 'Referencje',
    contact: 'Kontakt',
    present: 'obecnie',
    from: 'od {date}',
  },
  native: 'Język ojczysty',
  details: {
    birthDate: 'Data urodzenia',
    birthPlace: 'Miejsce urodzenia',
    nationality: 'Obywatelstwo',
    drivingLicence: 'Prawo jazdy',
    workPermit: 'Pozwolenie na pracę',
    available: 'Dostępność od',
  },
  letter: { opening: 'Szanowni Państwo,', closing: 'Z poważaniem' },
  months: monthsOf(
    'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
    'sty lut mar kwi maj cze lip sie wrz paź lis gru',
    {
      longBesideDay:
        'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    },
  ),
  dates: stopsInNumbers,
  punctuation: plainSigns,
  ongoing: ['teraz', 'do teraz', 'nadal', 'dziś', 'do dziś'],
}
