import type { sentFiles as english } from '../en/sent-files'
import { formatters } from '../format'

const { number } = formatters('fr')

/** Messages about PDFs that were sent for an application, in French. */
export const sentFiles: typeof english = {
  title: 'Envoyés',
  none: 'Quand vous envoyez un CV ou une lettre de motivation, gardez le PDF ici. Il reste exactement tel quel, quoi que vous modifiiez ensuite.',
  kinds: { resume: 'CV', letter: 'Lettre de motivation' },
  fileNames: { resume: 'CV', letter: 'Lettre' },
  sentOn: (day) => `Envoyé le ${day}`,
  editedSince: {
    resume: 'Vous avez modifié ce CV depuis.',
    letter: 'Vous avez modifié cette lettre depuis.',
  },
  open: 'Ouvrir',
  openNamed: (name) => `Ouvrir ${name}`,
  download: 'Télécharger',
  downloadNamed: (name) => `Télécharger ${name}`,
  more: (name) => `Plus d’actions pour ${name}`,
  compare: 'Comparer avec la version actuelle',
  remove: 'Retirer de cette liste',
  removed: (name) => `Retiré : ${name}`,
  states: {
    missing: 'Ce fichier n’est pas sur cet appareil.',
    missingInAccount:
      'Ce fichier n’est pas sur cet appareil, et nous n’avons pas pu le récupérer dans votre compte. Il est peut-être encore sur l’appareil où vous l’avez gardé.',
    waiting:
      'Seulement sur cet appareil pour l’instant. Il ira dans votre compte quand vous serez en ligne.',
    refused: 'Seulement sur cet appareil : votre compte ne peut pas enregistrer ce fichier.',
    tooMany:
      'Seulement sur cet appareil : votre compte n’a plus de place pour d’autres fichiers envoyés.',
  },
  tryAgain: 'Réessayer',
  viewer: {
    loading: 'Ouverture du PDF…',
    failed: 'Nous n’avons pas pu afficher ce PDF. Vous pouvez quand même le télécharger.',
    page: (page) => `Page ${number(page)}`,
  },
  comparison: {
    title: (name) => `${name} et la version actuelle`,
    loading: 'Comparaison…',
    failed: 'Nous n’avons pas pu comparer les deux. Rien n’a été modifié. Réessayez.',
    gone: 'Le document dont ce PDF est issu n’existe plus. Le PDF reste tel quel.',
    same: 'Le texte est le même que lors de l’envoi.',
  },
  mark: {
    action: 'Marquer comme envoyé',
    title: 'Qu’avez-vous envoyé ?',
    text: 'Nous créons le PDF maintenant et le gardons exactement tel quel.',
    noCv: 'Pas de CV',
    noLetter: 'Pas de lettre de motivation',
    day: 'Envoyé le',
    save: 'Garder comme envoyé',
    saving: 'Création du PDF…',
    nothing: 'Il n’y a pas encore de CV ni de lettre de motivation. Rédigez-en d’abord.',
    nothingChosen: 'Choisissez un CV ou une lettre de motivation.',
    noDay: 'Choisissez le jour.',
    done: (name) => `Gardé comme envoyé : ${name}`,
  },
  keep: {
    text: 'Nous gardons ce PDF exactement tel quel, avec la candidature pour laquelle vous l’avez envoyé.',
    which: 'Candidature',
    another: 'Nouvelle candidature',
    employer: 'Employeur',
    noEmployer: 'Saisissez l’employeur.',
  },
  failed: {
    'not-set': 'Nous n’avons pas pu créer le PDF. Rien n’a été modifié. Réessayez.',
    'not-here':
      'Nous n’avons pas pu récupérer ce document dans votre compte. Rien n’a été modifié. Réessayez quand vous serez en ligne.',
    'too-large':
      'Ce PDF dépasse 4 Mo et ne peut pas être gardé ici. Rien n’a été modifié. Téléchargez-le et gardez le fichier vous-même.',
    'no-room':
      'Ce navigateur n’a pas de place pour le fichier. Rien n’a été modifié. Libérez de l’espace ou connectez-vous, puis réessayez.',
    'not-reached':
      'Ce navigateur ne peut pas enregistrer le fichier, et votre compte est injoignable. Rien n’a été modifié. Réessayez quand vous serez en ligne.',
    refused:
      'Votre compte ne peut pas enregistrer ce fichier. Rien n’a été modifié. Téléchargez-le et gardez-le vous-même.',
    'too-many':
      'Cette candidature a 100 fichiers envoyés et ne peut pas en avoir plus. Rien n’a été modifié. Retirez-en quelques-uns, puis réessayez.',
    'no-application':
      'Nous n’avons pas pu ouvrir cette candidature. Rien n’a été modifié. Réessayez.',
  },
}
