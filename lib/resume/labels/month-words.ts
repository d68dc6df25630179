/** Twelve names each, January first, cased as in the middle of a line. */
export type Months = {
  /** Beside a year alone. */
  long: readonly string[]
  short: readonly string[]
  /** Beside a day, where the language inflects the name then (Polish); else the same as `long`. */
  longBesideDay: readonly string[]
}

const list = (names: string) => names.split(' ')

/** The months of a language. */
export const months = (long: string, short = long, longBesideDay = long): Months => ({
  long: list(long),
  short: list(short),
  longBesideDay: list(longBesideDay),
})

/** Months that have numbers and no names. */
const numbered = (sign: string) =>
  months(Array.from({ length: 12 }, (_, month) => `${month + 1}${sign}`).join(' '))

/** The months of languages in other scripts than Latin, and of two that are written in Latin. */
export const otherMonths = {
  ar: months('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
  el: months(
    'Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος',
    'Ιαν Φεβ Μάρ Απρ Μάι Ιούν Ιούλ Αύγ Σεπ Οκτ Νοέ Δεκ',
    'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου',
  ),
  fa: months('ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'),
  he: months(
    'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
    'ינו׳ פבר׳ מרץ אפר׳ מאי יוני יולי אוג׳ ספט׳ אוק׳ נוב׳ דצמ׳',
    'בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר',
  ),
  hi: months(
    'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
    'जन॰ फ़र॰ मार्च अप्रैल मई जून जुल॰ अग॰ सित॰ अक्टू॰ नव॰ दिस॰',
  ),
  ja: numbered('月'),
  ko: numbered('월'),
  ru: months(
    'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
    'янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.',
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  ),
  th: months(
    'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
    'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.',
  ),
  tr: months(
    'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
    'Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara',
  ),
  uk: months(
    'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень',
    'січ лют бер кві тра чер лип сер вер жов лис гру',
    'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  ),
  ur: months('جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر'),
  vi: numbered(''),
  zh: numbered('月'),
} satisfies Record<string, Months>
