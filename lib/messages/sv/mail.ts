import type { mail as english } from '../en/mail'
import { formatters } from '../format'

const { plural } = formatters('sv')

const inMinutes = (minutes: number) => plural(minutes, { one: '# minut', other: '# minuter' })

const footer = (place: string) =>
  `\n\n—\nVitae på ${place}\nDu har fått det här mejlet eftersom någon använde den här adressen där.`

/** The texts of the emails about sign-in, as plain text. `place` is the address of the installation, in Swedish. */
export const mail: typeof english = {
  signUpCode: ({ code, minutes, place }) => ({
    subject: `${code} är din kod för Vitae`,
    text:
      `Din kod är ${code}\n\nAnge den på sidan där du skapar ditt konto. Den gäller i ${inMinutes(minutes)}.\n\nOm du inte har bett om den kan du bortse från mejlet: inget konto skapas utan koden.` +
      footer(place),
  }),
  accountExists: ({ signIn, reset, place }) => ({
    subject: 'Du har redan ett Vitae-konto',
    text:
      `Någon försökte skapa ett konto med den här adressen, som redan har ett konto. Inget har ändrats.\n\nOm det var du loggar du in: ${signIn}\nHar du glömt lösenordet? ${reset}\n\nOm det inte var du behöver du inte göra något.` +
      footer(place),
  }),
  emailCode: ({ code, minutes, place }) => ({
    subject: `${code} bekräftar din adress för Vitae`,
    text:
      `Din kod är ${code}\n\nAnge den i kontots inställningar. Den gäller i ${inMinutes(minutes)}.\n\nOm du inte har bett om den kan du bortse från mejlet: inget ändras utan koden.` +
      footer(place),
  }),
  emailTaken: ({ place }) => ({
    subject: 'Din adress angavs i Vitae',
    text:
      'Någon som är inloggad på ett annat konto försökte använda den här adressen, som har ett eget konto. Inget har ändrats.\n\nOm det var du loggar du in med den här adressen i stället.' +
      footer(place),
  }),
  emailChanged: ({ place }) => ({
    subject: 'E-postadressen för ditt Vitae-konto har ändrats',
    text:
      'Från och med nu går mejl om ditt konto till en annan adress, och du loggar in med den adressen.\n\nOm det inte var du är någon annan inloggad på ditt konto: kontakta genast den som driver servern.' +
      footer(place),
  }),
  resetPassword: ({ link, minutes, place }) => ({
    subject: 'Välj ett nytt lösenord för Vitae',
    text:
      `Öppna den här länken för att välja ett nytt lösenord:\n\n${link}\n\nDen fungerar en gång och gäller i ${inMinutes(minutes)}. Sedan behöver du logga in igen på alla enheter.\n\nOm du inte har bett om den kan du bortse från mejlet: ditt lösenord förblir som det är.` +
      footer(place),
  }),
  workspaceInvitation: ({ workspace, inviter, day, link, place }) => ({
    subject: `${inviter} bjuder in dig till en arbetsyta i Vitae`,
    text:
      `${inviter} bjuder in dig till arbetsytan ”${workspace}”. Medlemmarna arbetar tillsammans med cv:n. Dina egna dokument förblir privata.\n\nÖppna den här länken för att tacka ja:\n\n${link}\n\nDen fungerar en gång, för den här e-postadressen, till och med ${day}.\n\nOm du inte känner avsändaren kan du bortse från mejlet: utan länken händer ingenting.` +
      footer(place),
  }),
  passwordChanged: ({ reset, place }) => ({
    subject: 'Ditt Vitae-lösenord har ändrats',
    text:
      `Kontots lösenord har ändrats, och dina andra enheter har loggats ut.\n\nOm det inte var du väljer du ett nytt lösenord nu: ${reset}` +
      footer(place),
  }),
  signInChanged: ({ what, place }) => ({
    subject: 'Ditt sätt att logga in på Vitae har ändrats',
    text:
      `${
        {
          'totp-on':
            'Tvåstegsverifiering har slagits på: vid inloggning behövs nu en kod från en app.',
          'totp-off':
            'Tvåstegsverifiering har slagits av: vid inloggning behövs inte längre en kod från en app.',
          'passkey-added': 'En lösennyckel har lagts till i ditt konto.',
          'passkey-removed': 'En lösennyckel har tagits bort från ditt konto.',
          'provider-linked': 'Ett till sätt att logga in har lagts till i ditt konto.',
          'provider-unlinked': 'Ett sätt att logga in har tagits bort från ditt konto.',
        }[what]
      }\n\nOm det inte var du ändrar du ditt lösenord. Då loggas alla andra enheter ut.` +
      footer(place),
  }),
}
