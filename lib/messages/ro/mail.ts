import type { mail as english } from '../en/mail'
import { formatters } from '../format'

const { plural } = formatters('ro')

const inMinutes = (minutes: number) =>
  plural(minutes, { one: '# minut', few: '# minute', other: '# de minute' })

const footer = (place: string) =>
  `\n\n—\nVitae la ${place}\nAi primit acest e-mail pentru că cineva a folosit acolo această adresă.`

/** The texts of the emails about sign-in, in Romanian. */
export const mail: typeof english = {
  signUpCode: ({ code, minutes, place }) => ({
    subject: `${code} este codul tău pentru Vitae`,
    text:
      `Codul tău este ${code}\n\nScrie-l pe pagina pe care îți creezi contul. Este valabil ${inMinutes(minutes)}.\n\nDacă nu tu l-ai cerut, poți ignora acest e-mail: fără cod nu se creează niciun cont.` +
      footer(place),
  }),
  accountExists: ({ signIn, reset, place }) => ({
    subject: 'Ai deja un cont Vitae',
    text:
      `Cineva a încercat să creeze un cont cu această adresă, care are deja un cont. Nu s-a schimbat nimic.\n\nDacă ai fost tu, conectează-te: ${signIn}\nAi uitat parola? ${reset}\n\nDacă nu ai fost tu, nu trebuie să faci nimic.` +
      footer(place),
  }),
  emailCode: ({ code, minutes, place }) => ({
    subject: `${code} îți confirmă adresa pentru Vitae`,
    text:
      `Codul tău este ${code}\n\nScrie-l în setările contului tău. Este valabil ${inMinutes(minutes)}.\n\nDacă nu tu l-ai cerut, poți ignora acest e-mail: fără cod nu se schimbă nimic.` +
      footer(place),
  }),
  emailTaken: ({ place }) => ({
    subject: 'Adresa ta a fost introdusă în Vitae',
    text:
      'Cineva care este conectat la alt cont a încercat să folosească această adresă, care are deja propriul cont. Nu s-a schimbat nimic.\n\nDacă ai fost tu, conectează-te cu această adresă.' +
      footer(place),
  }),
  emailChanged: ({ place }) => ({
    subject: 'Adresa de e-mail a contului tău Vitae a fost schimbată',
    text:
      'De acum, e-mailurile despre contul tău ajung la altă adresă și te conectezi cu acea adresă.\n\nDacă nu ai fost tu, altcineva este conectat la contul tău: contactează imediat persoana care administrează acest server.' +
      footer(place),
  }),
  resetPassword: ({ link, minutes, place }) => ({
    subject: 'Alege o parolă nouă pentru Vitae',
    text:
      `Deschide acest link ca să alegi o parolă nouă:\n\n${link}\n\nFuncționează o singură dată, timp de ${inMinutes(minutes)}. După aceea trebuie să te conectezi din nou pe toate dispozitivele.\n\nDacă nu tu l-ai cerut, poți ignora acest e-mail: parola ta rămâne aceeași.` +
      footer(place),
  }),
  workspaceInvitation: ({ workspace, inviter, day, link, place }) => ({
    subject: `${inviter} te invită într-un spațiu de lucru în Vitae`,
    text:
      `${inviter} te invită în spațiul de lucru „${workspace}”. Membrii lui lucrează împreună la CV-uri. Documentele tale rămân private.\n\nDeschide acest link ca să accepți:\n\n${link}\n\nFuncționează o singură dată, pentru această adresă de e-mail, până la ${day}.\n\nDacă nu cunoști expeditorul, poți ignora acest e-mail: fără link nu se întâmplă nimic.` +
      footer(place),
  }),
  passwordChanged: ({ reset, place }) => ({
    subject: 'Parola ta Vitae a fost schimbată',
    text:
      `Parola contului tău a fost schimbată, iar celelalte dispozitive au fost deconectate.\n\nDacă nu ai fost tu, alege acum o parolă nouă: ${reset}` +
      footer(place),
  }),
  signInChanged: ({ what, place }) => ({
    subject: 'S-a schimbat modul în care te conectezi la Vitae',
    text:
      `${
        {
          'totp-on':
            'Verificarea în doi pași a fost activată: la conectare se cere acum un cod dintr-o aplicație.',
          'totp-off':
            'Verificarea în doi pași a fost dezactivată: la conectare nu se mai cere un cod dintr-o aplicație.',
          'passkey-added': 'În contul tău a fost adăugată o cheie de acces.',
          'passkey-removed': 'Din contul tău a fost eliminată o cheie de acces.',
          'provider-linked': 'În contul tău a fost adăugată altă metodă de conectare.',
          'provider-unlinked': 'Din contul tău a fost eliminată o metodă de conectare.',
        }[what]
      }\n\nDacă nu ai fost tu, schimbă-ți parola. Astfel se deconectează toate celelalte dispozitive.` +
      footer(place),
  }),
}
