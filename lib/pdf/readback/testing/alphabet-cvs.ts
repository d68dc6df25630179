import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds } from '@/tests/fixtures/paper-documents'
import { buildResume, type SampleCv } from './sample-cvs'

/** Invented people with left-to-right non-Latin scripts. */
const greek: SampleCv = {
  language: 'el',
  dateStyle: 'long',
  name: 'Ευτυχία Δρακοπούλου-Ξηρού',
  label: 'Αρχιτέκτονας τοπίου',
  email: 'eftychia.drakopoulou@example.org',
  phone: '+30 555 010 4420',
  summary:
    'Σχεδιάζει πάρκα που αντέχουν στη ζέστη και ξοδεύουν λίγο νερό· δεκατρία έργα σε έξι δήμους.',
  work: [
    {
      position: 'Επικεφαλής μελετών',
      name: 'Γραφείο Ανοιχτού Χώρου Ο.Ε.',
      startDate: '2018-09',
      endDate: '',
      bullets: [
        'Ολοκλήρωσε επτά πλατείες με 340 νέα δέντρα· τα 328 ζουν ακόμη έπειτα από τρία καλοκαίρια.',
        'Μείωσε την κατανάλωση νερού κατά 41 % με στάγδην άρδευση και αισθητήρες υγρασίας.',
      ],
    },
    {
      position: 'Μελετήτρια',
      name: 'Τεχνική Υπηρεσία Αγίου Φανουρίου',
      startDate: '2013-02',
      endDate: '2018-08',
      bullets: ['Έγραψε τον οδηγό φύτευσης που ακολουθούν σήμερα όλα τα σχολεία του δήμου.'],
    },
  ],
  education: [
    {
      institution: 'Πολυτεχνική Σχολή Ασπρονερίου',
      studyType: 'Δίπλωμα',
      area: 'Αρχιτεκτονική τοπίου',
      startDate: '2006',
      endDate: '2012',
    },
  ],
  skills: [{ name: 'Εργαλεία', keywords: ['Τοπογραφία', 'Υδρολογία', 'Κοστολόγηση'] }],
  languages: [
    { language: 'Ελληνικά', fluency: 'μητρική' },
    { language: 'Αγγλικά', fluency: 'C1' },
  ],
}

const ukrainian: SampleCv = {
  language: 'uk',
  dateStyle: 'short',
  name: 'Ґалина Їжакевич-Щербань',
  label: 'Інженерка водопостачання',
  email: 'halyna.yizhakevych@example.org',
  phone: '+380 555 010 118',
  summary:
    'Одинадцять років утримує насосні станції в роботі; пояснює складне просто й пише інструкції, які читають.',
  work: [
    {
      position: 'Провідна інженерка',
      name: 'Комунальне підприємство «Джерельце»',
      startDate: '2019-04',
      endDate: '',
      bullets: [
        'Скоротила втрати води з 27 до 15 відсотків за два роки, почавши з вимірювань у кожному районі.',
        'Перевела чотири станції на керування тиском; аварій на мережі поменшало вдвічі.',
      ],
    },
    {
      position: 'Інженерка-технологиня',
      name: 'Очисні споруди «Тихий Яр»',
      startDate: '2014-08',
      endDate: '2019-03',
      bullets: ['Написала розклад огляду обладнання, за яким підприємство працює й сьогодні.'],
    },
  ],
  education: [
    {
      institution: 'Заозерний політехнічний інститут',
      studyType: 'Магістр',
      area: 'Гідротехніка',
      startDate: '2008-09',
      endDate: '2014-06',
    },
  ],
  skills: [{ name: 'Знання', keywords: ['Гідравліка', 'Облік води', 'Охорона праці'] }],
  languages: [
    { language: 'Українська', fluency: 'рідна' },
    { language: 'Польська', fluency: 'B2' },
  ],
}

/** Returns CVs in Greek and Cyrillic. */
export function alphabetCvs(): ResumeDocument[] {
  const ids = countingIds()
  return [greek, ukrainian].map((cv) => buildResume(cv, ids))
}
