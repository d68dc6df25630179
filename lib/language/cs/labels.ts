import { datesWithStops, type LabelTable, monthsOf, pattern, plainSigns } from '../kinds/labels'

export const labels: LabelTable = {
  name: 'Čeština',
  labels: {
    summary: 'Profil',
    work: 'Pracovní zkušenosti',
    education: 'Vzdělání',
    skills: 'Dovednosti',
    projects: 'Projekty',
    languages: 'Jazyky',
    certificates: 'Certifikáty',
    volunteer: 'Dobrovolnictví',
    awards: 'Ocenění',
    publications: 'Publikace',
    interests: 'Zájmy',
    references: 'Reference',
    contact: 'Kontakt',
    present: 'dosud',
    from: 'od {date}',
  },
  native: 'Rodilý mluvčí',
  details: {
    birthDate: 'Datum narození',
    birthPlace: 'Místo narození',
    nationality: 'Státní příslušnost',
    drivingLicence: 'Řidičský průkaz',
    workPermit: 'Pracovní povolení',
    available: 'Možný nástup od',
  },
  letter: { opening: 'Vážená paní, vážený pane,', closing: 'S pozdravem' },
  months: monthsOf(
    'leden únor březen duben květen červen červenec srpen září říjen listopad prosinec',
    'led úno bře dub kvě čvn čvc srp zář říj lis pro',
    {
      longBesideDay:
        'ledna února března dubna května června července srpna září října listopadu prosince',
    },
  ),
  // Months have no abbreviations in running text: the short form is a number (ČSN 01 6910).
  dates: { ...datesWithStops, short: pattern('{m}/{year}', '{day}. {m}. {year}') },
  punctuation: plainSigns,
  ongoing: ['doposud', 'současnost', 'do současnosti', 'nyní', 'dnes', 'až dosud', 'trvá'],
}
