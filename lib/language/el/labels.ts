import { type LabelTable, monthsOf, plainDates, plainSigns } from '../kinds/labels'

export const labels: LabelTable = {
  name: 'Ελληνικά',
  labels: {
    summary: 'Προφίλ',
    work: 'Επαγγελματική εμπειρία',
    education: 'Εκπαίδευση',
    skills: 'Δεξιότητες',
    projects: 'Έργα',
    languages: 'Γλώσσες',
    certificates: 'Πιστοποιήσεις',
    volunteer: 'Εθελοντισμός',
    awards: 'Διακρίσεις',
    publications: 'Δημοσιεύσεις',
    interests: 'Ενδιαφέροντα',
    references: 'Συστάσεις',
    contact: 'Επικοινωνία',
    present: 'σήμερα',
    from: 'από {date}',
  },
  native: 'Μητρική γλώσσα',
  details: {
    birthDate: 'Ημερομηνία γέννησης',
    birthPlace: 'Τόπος γέννησης',
    nationality: 'Υπηκοότητα',
    drivingLicence: 'Άδεια οδήγησης',
    workPermit: 'Άδεια εργασίας',
    available: 'Διαθεσιμότητα από',
  },
  letter: { opening: 'Αξιότιμες κυρίες, αξιότιμοι κύριοι,', closing: 'Με εκτίμηση,' },
  months: monthsOf(
    'Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος',
    'Ιαν Φεβ Μάρ Απρ Μάι Ιούν Ιούλ Αύγ Σεπ Οκτ Νοέ Δεκ',
    {
      longBesideDay:
        'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου',
      shortBesideDay: 'Ιαν Φεβ Μαρ Απρ Μαΐ Ιουν Ιουλ Αυγ Σεπ Οκτ Νοε Δεκ',
    },
  ),
  dates: plainDates,
  punctuation: plainSigns,
  ongoing: ['έως σήμερα', 'παρόν'],
}
