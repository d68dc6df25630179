import { dayFirst, type LabelTable, monthsOf, plainDates, plainSigns } from '../kinds/labels'

export const labels: LabelTable = {
  name: 'עברית',
  labels: {
    summary: 'תמצית',
    work: 'ניסיון תעסוקתי',
    education: 'השכלה',
    skills: 'מיומנויות',
    projects: 'פרויקטים',
    languages: 'שפות',
    certificates: 'תעודות',
    volunteer: 'התנדבות',
    awards: 'פרסים',
    publications: 'פרסומים',
    interests: 'תחומי עניין',
    references: 'ממליצים',
    contact: 'פרטי קשר',
    present: 'היום',
    from: 'החל מ־{date}',
  },
  native: 'שפת אם',
  details: {
    birthDate: 'תאריך לידה',
    birthPlace: 'מקום לידה',
    nationality: 'אזרחות',
    drivingLicence: 'רישיון נהיגה',
    workPermit: 'היתר עבודה',
    available: 'זמינות החל מ',
  },
  letter: { opening: 'שלום רב,', closing: 'בברכה,' },
  months: monthsOf(
    'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
    'ינו׳ פבר׳ מרץ אפר׳ מאי יוני יולי אוג׳ ספט׳ אוק׳ נוב׳ דצמ׳',
    {
      longBesideDay:
        'בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר',
      shortBesideDay: 'בינו׳ בפבר׳ במרץ באפר׳ במאי ביוני ביולי באוג׳ בספט׳ באוק׳ בנוב׳ בדצמ׳',
    },
  ),
  dates: { ...plainDates, numeric: dayFirst('.') },
  punctuation: plainSigns,
  ongoing: ['כיום', 'עד היום', 'הווה'],
}
