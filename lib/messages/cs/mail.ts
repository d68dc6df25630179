import type { mail as english } from '../en/mail'
import { formatters } from '../format'

const { plural } = formatters('cs')

/** After "platí". */
const inMinutes = (minutes: number) =>
  plural(minutes, { one: '# minutu', few: '# minuty', many: '# minuty', other: '# minut' })

const footer = (place: string) =>
  `\n\n—\nVitae na adrese ${place}\nTento e-mail přišel, protože tam někdo použil tuto adresu.`

/** The texts of the emails about sign-in, as plain text, in Czech. */
export const mail: typeof english = {
  signUpCode: ({ code, minutes, place }) => ({
    subject: `${code} je váš kód pro Vitae`,
    text:
      `Váš kód je ${code}\n\nZadejte ho na stránce, kde si vytváříte účet. Platí ${inMinutes(minutes)}.\n\nPokud o kód nežádáte vy, tento e-mail ignorujte: bez kódu žádný účet nevznikne.` +
      footer(place),
  }),
  accountExists: ({ signIn, reset, place }) => ({
    subject: 'Účet Vitae už máte',
    text:
      `Někdo se pokusil vytvořit účet s touto adresou, která už účet má. Nic se nezměnilo.\n\nPokud jste to vy, přihlaste se: ${signIn}\nZapomenuté heslo? ${reset}\n\nPokud to nejste vy, nemusíte nic dělat.` +
      footer(place),
  }),
  emailCode: ({ code, minutes, place }) => ({
    subject: `${code} potvrzuje vaši adresu pro Vitae`,
    text:
      `Váš kód je ${code}\n\nZadejte ho v nastavení účtu. Platí ${inMinutes(minutes)}.\n\nPokud o kód nežádáte vy, tento e-mail ignorujte: bez kódu se nic nezmění.` +
      footer(place),
  }),
  emailTaken: ({ place }) => ({
    subject: 'Vaše adresa byla zadána ve Vitae',
    text:
      'Někdo přihlášený k jinému účtu se pokusil použít tuto adresu, která má vlastní účet. Nic se nezměnilo.\n\nPokud jste to vy, přihlaste se touto adresou.' +
      footer(place),
  }),
  emailChanged: ({ place }) => ({
    subject: 'E-mail vašeho účtu Vitae se změnil',
    text:
      'E-maily o vašem účtu teď chodí na jinou adresu a tou se také přihlašujete.\n\nPokud to nejste vy, je k vašemu účtu přihlášen někdo jiný: obraťte se ihned na správce tohoto serveru.' +
      footer(place),
  }),
  resetPassword: ({ link, minutes, place }) => ({
    subject: 'Zvolte nové heslo pro Vitae',
    text:
      `Otevřete tento odkaz a zvolte nové heslo:\n\n${link}\n\nFunguje jednou a platí ${inMinutes(minutes)}. Pak se na všech zařízeních musíte znovu přihlásit.\n\nPokud o odkaz nežádáte vy, tento e-mail ignorujte: heslo zůstane, jaké je.` +
      footer(place),
  }),
  workspaceInvitation: ({ workspace, inviter, day, link, place }) => ({
    subject: `${inviter} vás zve do pracovního prostoru ve Vitae`,
    text:
      `${inviter} vás zve do pracovního prostoru „${workspace}“. Jeho členové pracují společně na životopisech. Vaše vlastní dokumenty zůstanou soukromé.\n\nOtevřete tento odkaz a pozvánku přijměte:\n\n${link}\n\nFunguje jednou, pro tuto e-mailovou adresu, do ${day}.\n\nPokud odesílatele neznáte, tento e-mail ignorujte: bez odkazu se nic nestane.` +
      footer(place),
  }),
  passwordChanged: ({ reset, place }) => ({
    subject: 'Vaše heslo pro Vitae se změnilo',
    text:
      `Heslo vašeho účtu se změnilo a na ostatních zařízeních proběhlo odhlášení.\n\nPokud to nejste vy, hned zvolte nové heslo: ${reset}` +
      footer(place),
  }),
  signInChanged: ({ what, place }) => ({
    subject: 'Přihlašování k Vitae se změnilo',
    text:
      `${
        {
          'totp-on':
            'Dvoufázové ověření bylo zapnuto: při přihlášení je teď potřeba kód z aplikace.',
          'totp-off':
            'Dvoufázové ověření bylo vypnuto: při přihlášení už není potřeba kód z aplikace.',
          'passkey-added': 'K vašemu účtu byl přidán přístupový klíč.',
          'passkey-removed': 'Z vašeho účtu byl odebrán přístupový klíč.',
          'provider-linked': 'K vašemu účtu byl přidán další způsob přihlášení.',
          'provider-unlinked': 'Z vašeho účtu byl odebrán způsob přihlášení.',
        }[what]
      }\n\nPokud to nejste vy, změňte heslo. Tím se odhlásí všechna ostatní zařízení.` +
      footer(place),
  }),
}
