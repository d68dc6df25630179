import type { mail as english } from '../en/mail'
import { formatters } from '../format'

const { plural } = formatters('it')

const inMinutes = (minutes: number) => plural(minutes, { one: '# minuto', other: '# minuti' })

const footer = (place: string) =>
  `\n\n—\nVitae su ${place}\nRicevi questa email perché qualcuno ha usato lì questo indirizzo.`

/** The texts of the emails about sign-in, in Italian. */
export const mail: typeof english = {
  signUpCode: ({ code, minutes, place }) => ({
    subject: `${code} è il tuo codice per Vitae`,
    text:
      `Il tuo codice è ${code}\n\nInseriscilo nella pagina in cui stai creando l’account. Vale ${inMinutes(minutes)}.\n\nSe non l’hai richiesto, puoi ignorare questa email: senza il codice non viene creato alcun account.` +
      footer(place),
  }),
  accountExists: ({ signIn, reset, place }) => ({
    subject: 'Hai già un account Vitae',
    text:
      `Qualcuno ha provato a creare un account con questo indirizzo, che ne ha già uno. Non è cambiato nulla.\n\nSe eri tu, accedi: ${signIn}\nHai dimenticato la password? ${reset}\n\nSe non eri tu, non devi fare nulla.` +
      footer(place),
  }),
  emailCode: ({ code, minutes, place }) => ({
    subject: `${code} conferma il tuo indirizzo per Vitae`,
    text:
      `Il tuo codice è ${code}\n\nInseriscilo nelle impostazioni del tuo account. Vale ${inMinutes(minutes)}.\n\nSe non l’hai richiesto, puoi ignorare questa email: senza il codice non cambia nulla.` +
      footer(place),
  }),
  emailTaken: ({ place }) => ({
    subject: 'Il tuo indirizzo è stato inserito in Vitae',
    text:
      'Qualcuno che ha effettuato l’accesso a un altro account ha provato a usare questo indirizzo, che ha già un account proprio. Non è cambiato nulla.\n\nSe eri tu, accedi invece con questo indirizzo.' +
      footer(place),
  }),
  emailChanged: ({ place }) => ({
    subject: 'L’email del tuo account Vitae è stata cambiata',
    text:
      'Da ora le email sul tuo account arrivano a un altro indirizzo, ed è con quello che si accede.\n\nSe non eri tu, qualcun altro ha effettuato l’accesso al tuo account: contatta subito chi gestisce questo server.' +
      footer(place),
  }),
  resetPassword: ({ link, minutes, place }) => ({
    subject: 'Scegli una nuova password per Vitae',
    text:
      `Apri questo link per scegliere una nuova password:\n\n${link}\n\nFunziona una sola volta e per ${inMinutes(minutes)}. Poi dovrai accedere di nuovo su tutti i dispositivi.\n\nSe non l’hai richiesto, puoi ignorare questa email: la tua password resta com’è.` +
      footer(place),
  }),
  workspaceInvitation: ({ workspace, inviter, day, link, place }) => ({
    subject: `${inviter} ti ha invitato in uno spazio di lavoro su Vitae`,
    text:
      `${inviter} ti ha invitato nello spazio di lavoro “${workspace}”. I suoi membri lavorano insieme a CV. I tuoi documenti restano privati.\n\nApri questo link per accettare:\n\n${link}\n\nFunziona una sola volta, per questo indirizzo email, fino al ${day}.\n\nSe non conosci il mittente, puoi ignorare questa email: senza il link non succede nulla.` +
      footer(place),
  }),
  passwordChanged: ({ reset, place }) => ({
    subject: 'La tua password di Vitae è stata cambiata',
    text:
      `La password del tuo account è stata cambiata e gli altri tuoi dispositivi sono stati disconnessi.\n\nSe non eri tu, scegli subito una nuova password: ${reset}` +
      footer(place),
  }),
  signInChanged: ({ what, place }) => ({
    subject: 'Il modo in cui accedi a Vitae è cambiato',
    text:
      `${
        {
          'totp-on':
            'La verifica in due passaggi è stata attivata: ora l’accesso richiede un codice di un’app.',
          'totp-off':
            'La verifica in due passaggi è stata disattivata: l’accesso non richiede più un codice di un’app.',
          'passkey-added': 'Una passkey è stata aggiunta al tuo account.',
          'passkey-removed': 'Una passkey è stata rimossa dal tuo account.',
          'provider-linked': 'Un altro metodo di accesso è stato aggiunto al tuo account.',
          'provider-unlinked': 'Un metodo di accesso è stato rimosso dal tuo account.',
        }[what]
      }\n\nSe non eri tu, cambia la password. Così vengono disconnessi tutti gli altri dispositivi.` +
      footer(place),
  }),
}
