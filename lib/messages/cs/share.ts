import type { share as english } from '../en/share'
import { formatters } from '../format'

const { plural } = formatters('cs')

export const share: typeof english = {
  title: 'Odkaz ke sdílení',
  intro:
    'Kdo má odkaz, a pokud nastavíte heslo, zná i heslo, může otevřít stránku s tímto dokumentem jako text i jako PDF. Odkaz můžete kdykoli ukončit.',
  signUp: 'Vytvořit účet',
  loading: 'Načítání odkazů…',
  newLink: 'Nový odkaz',
  yourLinks: 'Vaše odkazy',
  forWhom: 'Pro koho (nepovinné)',
  forWhomHint: 'Vidíte to jen vy. Jeden odkaz pro každého příjemce ukáže, kdo se díval.',
  shows: 'Stránka ukazuje',
  newest: 'vždy nejnovější verzi',
  asItIsNow: 'dokument v nynější podobě',
  withResume: 'Společně s životopisem k tomuto dopisu',
  accessOptions: 'Heslo, poslední den a komentáře',
  create: 'Vytvořit odkaz',
  limitReached: 'Máte 100 odkazů, víc jich účet mít nemůže. Nejprve některý ukončete.',
  unnamed: 'Odkaz bez názvu',
  views: (count) =>
    plural(count, {
      one: '# zobrazení',
      few: '# zobrazení',
      many: '# zobrazení',
      other: '# zobrazení',
    }),
  downloads: (count) =>
    plural(count, { one: '# stažení', few: '# stažení', many: '# stažení', other: '# stažení' }),
  created: (date) => `vytvořen ${date}`,
  until: (date) => `platí do ${date}`,
  ended: (date) => `ukončen ${date}`,
  fixed: 'pevná verze',
  hasPassword: 's heslem',
  qrCode: 'QR kód',
  settings: 'Nastavení',
  end: 'Ukončit odkaz',
  endQuestion: 'Ukončit tento odkaz? Stránka hned zmizí pro všechny, kdo ho mají.',
  keep: 'Ponechat',
  hasEnded: 'Odkaz byl ukončen',
  offerDownload: 'Nabídnout PDF ke stažení',
  offerDownloadHint: 'I bez toho lze číst a kopírovat, co stránka ukazuje.',
  allowComments: 'Povolit komentáře',
  allowCommentsHint:
    'Kdo má tento odkaz, může komentovat, navrhovat jiná slova a číst všechny komentáře, které přes něj přišly. Stránka s čitelnou adresou žádné nemá.',
  hasComments: 's komentáři',
  askPassword: 'Vyžadovat heslo',
  password: 'Heslo',
  newPassword: 'Nové heslo',
  passwordHint: 'Alespoň 4 znaky.',
  newPasswordHint: 'Alespoň 4 znaky. Nechte prázdné, pokud má zůstat nynější.',
  passwordMissing: 'Zadejte heslo alespoň o 4 znacích.',
  lastDay: 'Poslední den',
  lastDayHint: 'Nechte prázdné pro odkaz bez konce.',
  lastDayWrong: 'Zvolte dnešek nebo pozdější den.',
  leaveOut: 'Vynechat na stránce i v PDF',
  contacts: { phone: 'Telefon', email: 'E-mail', address: 'Ulice a PSČ' },
  slug: 'Čitelná adresa (nepovinné)',
  slugHint:
    'Vyhledávače pak mohou stránku najít. Malá písmena a–z, číslice a spojovníky. Dřívější adresa platí ještě 30 dní.',
  slugTaken: 'Tato adresa je obsazená. Zkuste jinou.',
  slugWrong: 'Použijte 3 až 60 malých písmen a–z, číslic a spojovníků.',
  slugWithPassword: 'Stránka s heslem nemůže mít čitelnou adresu. Vyberte jedno z toho.',
  save: 'Uložit',
  saved: 'Odkaz uložen',
}
