/** Words that people type for "still going on", by language; the printed one stands in labels. */
export const ongoingWords: Record<string, readonly string[]> = {
  en: ['present', 'now', 'current', 'currently', 'today', 'ongoing', 'to date', 'until now'],
  de: ['heute', 'bis heute', 'jetzt', 'aktuell', 'laufend', 'derzeit', 'gegenwärtig', 'dato'],
  fr: ["aujourd'hui", 'présent', 'à présent', 'actuel', 'actuellement', 'en cours', 'à ce jour'],
  es: ['presente', 'actualidad', 'actual', 'actualmente', 'hoy', 'en curso', 'hasta hoy'],
  pt: ['presente', 'atual', 'atualmente', 'hoje', 'em curso', 'até hoje', 'o momento'],
  it: ['presente', 'oggi', 'attuale', 'attualmente', 'in corso', 'ad oggi'],
  nl: ['heden', 'nu', 'huidig', 'tot heden', 'vandaag'],
  pl: ['obecnie', 'teraz', 'do teraz', 'nadal', 'dziś', 'do dziś'],
  tr: ['günümüz', 'halen', 'bugün', 'devam ediyor'],
  vi: ['hiện tại', 'hiện nay', 'nay'],
  el: ['σήμερα', 'έως σήμερα', 'παρόν'],
  ru: ['настоящее время', 'по настоящее время', 'сейчас', 'н.в.'],
  uk: ['дотепер', 'теперішній час', 'зараз'],
  he: ['היום', 'כיום', 'עד היום', 'הווה'],
  ar: ['حتى الآن', 'الآن', 'حاليا', 'الحاضر'],
  fa: ['اکنون', 'تاکنون', 'حال حاضر'],
  ur: ['تاحال', 'موجودہ', 'حال'],
  hi: ['वर्तमान', 'अब तक', 'अभी'],
  th: ['ปัจจุบัน'],
  zh: ['至今', '现在', '現在', '迄今'],
  ja: ['現在', '現在に至る'],
  ko: ['현재', '재직 중'],
}

/** Month names in use beside those of the labels (regional and older abbreviations): name to month. */
export const moreMonthNames: Record<string, Readonly<Record<string, number>>> = {
  de: { mrz: 3, jänner: 1, feber: 2 },
  es: { set: 9, setiembre: 9 },
  nl: { mar: 3 },
  he: {
    ...{ 'בינו׳': 1, 'בפבר׳': 2, 'באפר׳': 4, 'באוג׳': 8 },
    ...{ 'בספט׳': 9, 'באוק׳': 10, 'בנוב׳': 11, 'בדצמ׳': 12 },
  },
}

/** Which number comes first in 03/04/2021. A language that is not here does not decide it. */
export const numericOrder: Record<string, 'day' | 'month'> = {
  'en-us': 'month',
  'en-gb': 'day',
  'en-ie': 'day',
  'en-au': 'day',
  'en-nz': 'day',
  'en-in': 'day',
  de: 'day',
  fr: 'day',
  es: 'day',
  pt: 'day',
  it: 'day',
  nl: 'day',
  pl: 'day',
  vi: 'day',
  el: 'day',
  ar: 'day',
  ur: 'day',
  hi: 'day',
  th: 'day',
}
