import type { share as english } from '../en/share'
import { formatters } from '../format'

const { plural } = formatters('ro')

export const share: typeof english = {
  title: 'Link de distribuire',
  intro:
    'Oricine are linkul, și parola dacă setezi una, poate deschide o pagină cu acest document, ca text și ca PDF. Poți încheia linkul oricând.',
  signUp: 'Creează un cont',
  loading: 'Se încarcă linkurile tale…',
  newLink: 'Link nou',
  yourLinks: 'Linkurile tale',
  forWhom: 'Pentru cine (opțional)',
  forWhomHint: 'Doar tu vezi asta. Cu un link pentru fiecare destinatar afli cine s-a uitat.',
  shows: 'Pagina arată',
  newest: 'mereu cea mai nouă versiune',
  asItIsNow: 'documentul așa cum este acum',
  withResume: 'Împreună cu CV-ul acestei scrisori',
  accessOptions: 'Parolă, ultima zi și comentarii',
  create: 'Creează linkul',
  limitReached: 'Ai 100 de linkuri, maximul unui cont. Încheie mai întâi unul.',
  unnamed: 'Link fără nume',
  views: (count) =>
    plural(count, { one: '# vizualizare', few: '# vizualizări', other: '# de vizualizări' }),
  downloads: (count) =>
    plural(count, { one: '# descărcare', few: '# descărcări', other: '# de descărcări' }),
  created: (date) => `creat la ${date}`,
  until: (date) => `valabil până la ${date}`,
  ended: (date) => `încheiat la ${date}`,
  fixed: 'versiune fixă',
  hasPassword: 'cu parolă',
  qrCode: 'Cod QR',
  settings: 'Setări',
  end: 'Încheie linkul',
  endQuestion: 'Închei acest link? Pagina dispare imediat pentru toți cei care îl au.',
  keep: 'Păstrează',
  hasEnded: 'Linkul s-a încheiat',
  offerDownload: 'Oferă PDF-ul pentru descărcare',
  offerDownloadHint: 'Și fără, se poate citi și copia ce arată pagina.',
  allowComments: 'Permite comentarii',
  allowCommentsHint:
    'Oricine are acest link poate comenta, poate sugera alte cuvinte și poate citi toate comentariile făcute prin el. Pagina cu adresă lizibilă nu are comentarii.',
  hasComments: 'cu comentarii',
  askPassword: 'Cere o parolă',
  password: 'Parolă',
  newPassword: 'Parolă nouă',
  passwordHint: 'Cel puțin 4 caractere.',
  newPasswordHint: 'Cel puțin 4 caractere. Lasă gol ca să o păstrezi pe cea actuală.',
  passwordMissing: 'Introdu o parolă de cel puțin 4 caractere.',
  lastDay: 'Ultima zi',
  lastDayHint: 'Lasă gol pentru un link fără sfârșit.',
  lastDayWrong: 'Alege ziua de azi sau una ulterioară.',
  leaveOut: 'De omis din pagină și din PDF',
  contacts: { phone: 'Telefon', email: 'E-mail', address: 'Strada și codul poștal' },
  slug: 'Adresă lizibilă (opțional)',
  slugHint:
    'Astfel motoarele de căutare pot găsi pagina. Litere mici a–z, cifre și cratime. O adresă anterioară mai funcționează 30 de zile.',
  slugTaken: 'Această adresă este ocupată. Încearcă alta.',
  slugWrong: 'Folosește între 3 și 60 de litere mici a–z, cifre și cratime.',
  slugWithPassword: 'O pagină cu parolă nu poate avea o adresă lizibilă. Alege una dintre ele.',
  save: 'Salvează',
  saved: 'Linkul a fost salvat',
}
