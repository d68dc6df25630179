import type { mail as english } from '../en/mail'
import { formatters } from '../format'

const { plural } = formatters('de')

const inMinutes = (minutes: number) => plural(minutes, { one: '# Minute', other: '# Minuten' })

const footer = (place: string) =>
  `\n\n—\nVitae unter ${place}\nDu bekommst diese E-Mail, weil jemand dort diese Adresse verwendet hat.`

/** The texts of the emails about sign-in, in German. */
export const mail: typeof english = {
  signUpCode: ({ code, minutes, place }) => ({
    subject: `${code} ist dein Code für Vitae`,
    text:
      `Dein Code lautet ${code}\n\nGib ihn auf der Seite ein, auf der du dein Konto erstellst. Er gilt ${inMinutes(minutes)}.\n\nWenn du ihn nicht angefordert hast, kannst du diese E-Mail ignorieren: Ohne den Code entsteht kein Konto.` +
      footer(place),
  }),
  accountExists: ({ signIn, reset, place }) => ({
    subject: 'Du hast schon ein Vitae-Konto',
    text:
      `Jemand wollte mit dieser Adresse ein Konto erstellen, aber es gibt schon eines. Es hat sich nichts geändert.\n\nWenn du das warst, melde dich an: ${signIn}\nPasswort vergessen? ${reset}\n\nWenn du es nicht warst, musst du nichts tun.` +
      footer(place),
  }),
  emailCode: ({ code, minutes, place }) => ({
    subject: `${code} bestätigt deine Adresse für Vitae`,
    text:
      `Dein Code lautet ${code}\n\nGib ihn in den Einstellungen deines Kontos ein. Er gilt ${inMinutes(minutes)}.\n\nWenn du ihn nicht angefordert hast, kannst du diese E-Mail ignorieren: Ohne den Code ändert sich nichts.` +
      footer(place),
  }),
  emailTaken: ({ place }) => ({
    subject: 'Deine Adresse wurde bei Vitae eingegeben',
    text:
      'Jemand, der mit einem anderen Konto angemeldet ist, wollte diese Adresse verwenden, die schon ein eigenes Konto hat. Es hat sich nichts geändert.\n\nWenn du das warst, melde dich stattdessen mit dieser Adresse an.' +
      footer(place),
  }),
  emailChanged: ({ place }) => ({
    subject: 'Die E-Mail-Adresse deines Vitae-Kontos wurde geändert',
    text:
      'Ab jetzt gehen E-Mails zu deinem Konto an eine andere Adresse, und du meldest dich mit dieser an.\n\nWenn du das nicht warst, ist jemand anderes in deinem Konto angemeldet: Wende dich sofort an die Person, die diesen Server betreibt.' +
      footer(place),
  }),
  resetPassword: ({ link, minutes, place }) => ({
    subject: 'Neues Passwort für Vitae festlegen',
    text:
      `Öffne diesen Link, um ein neues Passwort festzulegen:\n\n${link}\n\nDu kannst ihn einmal verwenden, und er gilt ${inMinutes(minutes)}. Danach musst du dich auf allen Geräten erneut anmelden.\n\nWenn du ihn nicht angefordert hast, kannst du diese E-Mail ignorieren: Dein Passwort bleibt, wie es ist.` +
      footer(place),
  }),
  workspaceInvitation: ({ workspace, inviter, day, link, place }) => ({
    subject: `${inviter} lädt dich in einen Arbeitsbereich bei Vitae ein`,
    text:
      `${inviter} lädt dich in den Arbeitsbereich „${workspace}“ ein. Seine Mitglieder arbeiten gemeinsam an Lebensläufen. Deine eigenen Dokumente bleiben privat.\n\nÖffne diesen Link, um die Einladung anzunehmen:\n\n${link}\n\nDu kannst ihn einmal verwenden, mit dieser E-Mail-Adresse und bis ${day}.\n\nWenn du den Absender nicht kennst, kannst du diese E-Mail ignorieren: Ohne den Link passiert nichts.` +
      footer(place),
  }),
  passwordChanged: ({ reset, place }) => ({
    subject: 'Dein Passwort für Vitae wurde geändert',
    text:
      `Das Passwort deines Kontos wurde geändert, und deine anderen Geräte wurden abgemeldet.\n\nWenn du das nicht warst, leg jetzt ein neues Passwort fest: ${reset}` +
      footer(place),
  }),
  signInChanged: ({ what, place }) => ({
    subject: 'Deine Anmeldung bei Vitae hat sich geändert',
    text:
      `${
        {
          'totp-on':
            'Die Bestätigung in zwei Schritten wurde eingeschaltet: Bei der Anmeldung wird jetzt nach einem Code aus einer App gefragt.',
          'totp-off':
            'Die Bestätigung in zwei Schritten wurde ausgeschaltet: Bei der Anmeldung wird nicht mehr nach einem Code aus einer App gefragt.',
          'passkey-added': 'Deinem Konto wurde ein Passkey hinzugefügt.',
          'passkey-removed': 'Aus deinem Konto wurde ein Passkey entfernt.',
          'provider-linked': 'Deinem Konto wurde eine weitere Art der Anmeldung hinzugefügt.',
          'provider-unlinked': 'Aus deinem Konto wurde eine Art der Anmeldung entfernt.',
        }[what]
      }\n\nWenn du das nicht warst, ändere dein Passwort. Damit werden alle anderen Geräte abgemeldet.` +
      footer(place),
  }),
}
