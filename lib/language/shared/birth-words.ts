/** Words before a date of birth, in the languages that the list of gendered words has, and in some more. */
export const birthWords = [
  ...['born', 'date of birth', 'birth date', 'birthdate', 'birthday', 'd\\.?o\\.?b'],
  ...['geb', 'geboren', 'geburtsdatum', 'geburtstag', 'geboortedatum'],
  ...['née?', 'date de naissance', 'nacid[oa]', 'fecha de nacimiento'],
  ...['nat[oa]', 'data di nascita', 'nascid[oa]', 'data de nascimento'],
  ...['ur', 'urodzon[ya]', 'data urodzenia', 'narozena?', 'datum narození', 'född', 'födelsedatum'],
  ...['născut[ăa]?', 'data nașterii', 'doğum tarihi', 'ngày sinh', 'sinh ngày', 'tanggal lahir'],
  ...['дата народження', 'народив(?:ся|лась|лася)', 'дата рождения', 'родил(?:ся|ась)'],
  ...['ημερομηνία γέννησης', 'γεννήθηκε', 'תאריך לידה', 'تاريخ الميلاد', 'تاریخ تولد', 'जन्म तिथि'],
  ...['生年月日', '出生日期', '생년월일'],
].join('|')
