import { dayFirst, type LabelTable, monthsOf, plainDates, plainSigns } from '../kinds/labels'

export const labels: LabelTable = {
  name: 'Türkçe',
  labels: {
    summary: 'Profil',
    work: 'İş Deneyimi',
    education: 'Eğitim',
    skills: 'Beceriler',
    projects: 'Projeler',
    languages: 'Diller',
    certificates: 'Sertifikalar',
    volunteer: 'Gönüllülük',
    awards: 'Ödüller',
    publications: 'Yayınlar',
    interests: 'İlgi Alanları',
    references: 'Referanslar',
    contact: 'İletişim',
    present: 'hâlen',
    from: '{date} itibarıyla',
  },
  native: 'Ana dil',
  details: {
    birthDate: 'Doğum tarihi',
    birthPlace: 'Doğum yeri',
    nationality: 'Uyruk',
    drivingLicence: 'Sürücü belgesi',
    workPermit: 'Çalışma izni',
    available: 'İşe başlama tarihi',
  },
  letter: { opening: 'Sayın Yetkili,', closing: 'Saygılarımla,' },
  months: monthsOf(
    'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
    'Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara',
  ),
  dates: { ...plainDates, numeric: dayFirst('.') },
  punctuation: plainSigns,
  ongoing: ['günümüz', 'halen', 'bugün', 'devam ediyor'],
}
