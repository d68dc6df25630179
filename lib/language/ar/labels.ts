import { arabicSigns, type LabelTable, monthsOf, plainDates } from '../kinds/labels'

export const labels: LabelTable = {
  name: 'العربية',
  labels: {
    summary: 'نبذة',
    work: 'الخبرة المهنية',
    education: 'التعليم',
    skills: 'المهارات',
    projects: 'المشاريع',
    languages: 'اللغات',
    certificates: 'الشهادات',
    volunteer: 'العمل التطوعي',
    awards: 'الجوائز',
    publications: 'المنشورات',
    interests: 'الاهتمامات',
    references: 'المراجع',
    contact: 'معلومات الاتصال',
    present: 'حتى الآن',
    from: 'اعتبارًا من {date}',
  },
  native: 'اللغة الأم',
  details: {
    birthDate: 'تاريخ الميلاد',
    birthPlace: 'مكان الميلاد',
    nationality: 'الجنسية',
    drivingLicence: 'رخصة القيادة',
    workPermit: 'تصريح العمل',
    available: 'تاريخ الجاهزية للعمل',
  },
  letter: {
    opening: 'السادة قسم الموارد البشرية المحترمين،',
    closing: 'وتفضلوا بقبول فائق الاحترام،',
  },
  months: monthsOf('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
  dates: plainDates,
  punctuation: arabicSigns,
  ongoing: ['الآن', 'حاليا', 'الحاضر'],
}
