import type { mail as english } from '../en/mail'
import { formatters } from '../format'

const { plural } = formatters('nl')

const inMinutes = (minutes: number) => plural(minutes, { one: '# minuut', other: '# minuten' })

const footer = (place: string) =>
  `\n\n—\nVitae op ${place}\nJe krijgt deze e-mail omdat iemand daar dit adres heeft gebruikt.`

/** The texts of the emails about sign-in, in Dutch. */
export const mail: typeof english = {
  signUpCode: ({ code, minutes, place }) => ({
    subject: `${code} is je code voor Vitae`,
    text:
      `Je code is ${code}\n\nVoer de code in op de pagina waar je een account maakt. De code is ${inMinutes(minutes)} geldig.\n\nHeb je hier niet om gevraagd? Dan kun je deze e-mail negeren: zonder de code wordt er geen account gemaakt.` +
      footer(place),
  }),
  accountExists: ({ signIn, reset, place }) => ({
    subject: 'Je hebt al een Vitae-account',
    text:
      `Iemand probeerde een account te maken met dit adres, dat al een account heeft. Er is niets gewijzigd.\n\nWas jij het? Log in: ${signIn}\nWachtwoord vergeten? ${reset}\n\nWas jij het niet, dan hoef je niets te doen.` +
      footer(place),
  }),
  emailCode: ({ code, minutes, place }) => ({
    subject: `${code} bevestigt je adres voor Vitae`,
    text:
      `Je code is ${code}\n\nVoer de code in bij de instellingen van je account. De code is ${inMinutes(minutes)} geldig.\n\nHeb je hier niet om gevraagd? Dan kun je deze e-mail negeren: zonder de code verandert er niets.` +
      footer(place),
  }),
  emailTaken: ({ place }) => ({
    subject: 'Je adres is bij Vitae ingevoerd',
    text:
      'Iemand die bij een ander account is ingelogd, probeerde dit adres te gebruiken, dat zelf al een account heeft. Er is niets gewijzigd.\n\nWas jij het? Log dan met dit adres in.' +
      footer(place),
  }),
  emailChanged: ({ place }) => ({
    subject: 'Het e-mailadres van je Vitae-account is gewijzigd',
    text:
      'Vanaf nu gaan e-mails over je account naar een ander adres, en je logt met dat adres in.\n\nWas jij het niet? Dan is iemand anders bij je account ingelogd: neem meteen contact op met de beheerder van deze server.' +
      footer(place),
  }),
  resetPassword: ({ link, minutes, place }) => ({
    subject: 'Kies een nieuw wachtwoord voor Vitae',
    text:
      `Open deze link om een nieuw wachtwoord te kiezen:\n\n${link}\n\nDe link werkt één keer en is ${inMinutes(minutes)} geldig. Daarna moet je op alle apparaten opnieuw inloggen.\n\nHeb je hier niet om gevraagd? Dan kun je deze e-mail negeren: je wachtwoord blijft zoals het is.` +
      footer(place),
  }),
  workspaceInvitation: ({ workspace, inviter, day, link, place }) => ({
    subject: `${inviter} nodigt je uit voor een werkruimte op Vitae`,
    text:
      `${inviter} nodigt je uit voor de werkruimte ‘${workspace}’. De leden werken samen aan cv’s. Je eigen documenten blijven privé.\n\nOpen deze link om de uitnodiging te accepteren:\n\n${link}\n\nDe link werkt één keer, voor dit e-mailadres, tot en met ${day}.\n\nKen je de afzender niet? Dan kun je deze e-mail negeren: zonder de link gebeurt er niets.` +
      footer(place),
  }),
  passwordChanged: ({ reset, place }) => ({
    subject: 'Je Vitae-wachtwoord is gewijzigd',
    text:
      `Het wachtwoord van je account is gewijzigd en je andere apparaten zijn uitgelogd.\n\nWas jij het niet? Kies dan nu een nieuw wachtwoord: ${reset}` +
      footer(place),
  }),
  signInChanged: ({ what, place }) => ({
    subject: 'Hoe je bij Vitae inlogt, is gewijzigd',
    text:
      `${
        {
          'totp-on':
            'Verificatie in twee stappen is ingeschakeld: bij het inloggen wordt nu om een code uit een app gevraagd.',
          'totp-off':
            'Verificatie in twee stappen is uitgeschakeld: bij het inloggen wordt niet meer om een code uit een app gevraagd.',
          'passkey-added': 'Er is een passkey aan je account toegevoegd.',
          'passkey-removed': 'Er is een passkey uit je account verwijderd.',
          'provider-linked': 'Er is een andere manier om in te loggen aan je account toegevoegd.',
          'provider-unlinked': 'Er is een manier om in te loggen uit je account verwijderd.',
        }[what]
      }\n\nWas jij het niet? Wijzig dan je wachtwoord. Daarmee worden alle andere apparaten uitgelogd.` +
      footer(place),
  }),
}
